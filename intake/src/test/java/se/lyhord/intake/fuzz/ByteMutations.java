package se.lyhord.intake.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** What broken disks and lines do. */
final class ByteMutations {
    static final List<Mutation> ALL = List.of(
            ByteMutations::flipBits,
            ByteMutations::replaceBytes,
            ByteMutations::insertBytes,
            ByteMutations::deleteBytes,
            ByteMutations::cutOff,
            ByteMutations::repeatAPiece);

    private static final int FEW = 12;

    private ByteMutations() {}

    private static byte[] flipBits(byte[] mail, byte[] other, RandomGenerator random) {
        byte[] spoiled = mail.clone();
        for (int i = random.nextInt(FEW); i >= 0 && mail.length > 0; i--) {
            spoiled[random.nextInt(mail.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
        }
        return spoiled;
    }

    private static byte[] replaceBytes(byte[] mail, byte[] other, RandomGenerator random) {
        byte[] spoiled = mail.clone();
        for (int i = random.nextInt(FEW); i >= 0 && mail.length > 0; i--) {
            spoiled[random.nextInt(mail.length)] = (byte) random.nextInt();
        }
        return spoiled;
    }

    private static byte[] insertBytes(byte[] mail, byte[] other, RandomGenerator random) {
        byte[] some = new byte[random.nextInt(FEW)];
        random.nextBytes(some);
        int at = random.nextInt(mail.length + 1);
        return replaced(mail, at, at, some);
    }

    private static byte[] deleteBytes(byte[] mail, byte[] other, RandomGenerator random) {
        int from = random.nextInt(mail.length + 1);
        return replaced(mail, from, Math.min(mail.length, from + random.nextInt(10 * FEW)), new byte[0]);
    }

    private static byte[] cutOff(byte[] mail, byte[] other, RandomGenerator random) {
        return Arrays.copyOf(mail, random.nextInt(mail.length + 1));
    }

    private static byte[] repeatAPiece(byte[] mail, byte[] other, RandomGenerator random) {
        int from = random.nextInt(mail.length + 1);
        byte[] piece = Arrays.copyOfRange(mail, from, Math.min(mail.length, from + random.nextInt(10 * FEW)));
        ByteArrayOutputStream often = new ByteArrayOutputStream();
        for (int i = random.nextInt(500); i > 0; i--) {
            often.writeBytes(piece);
        }
        return replaced(mail, from, from, often.toByteArray());
    }

    /** The mail with other bytes in the place of these. */
    static byte[] replaced(byte[] mail, int from, int to, byte[] instead) {
        byte[] whole = new byte[mail.length - (to - from) + instead.length];
        System.arraycopy(mail, 0, whole, 0, from);
        System.arraycopy(instead, 0, whole, from, instead.length);
        System.arraycopy(mail, to, whole, from + instead.length, mail.length - to);
        return whole;
    }
}
