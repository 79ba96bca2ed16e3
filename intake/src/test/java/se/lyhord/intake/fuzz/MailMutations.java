package se.lyhord.intake.fuzz;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.random.RandomGenerator;

/** Two mails in one. */
final class MailMutations {
    static final List<Mutation> ALL = List.of(
            MailMutations::splice,
            MailMutations::nest,
            MailMutations::nestEncoded,
            MailMutations::answer,
            MailMutations::deepen);

    private MailMutations() {}

    private static byte[] splice(byte[] mail, byte[] other, RandomGenerator random) {
        int from = random.nextInt(mail.length + 1);
        int start = random.nextInt(other.length + 1);
        int to = random.nextBoolean() ? mail.length : from;
        return ByteMutations.replaced(mail, from, to, Arrays.copyOfRange(other, start, other.length));
    }

    private static byte[] nest(byte[] mail, byte[] other, RandomGenerator random) {
        return enclosed("Content-Type: message/rfc822\r\n", LineMutations.text(mail));
    }

    private static byte[] nestEncoded(byte[] mail, byte[] other, RandomGenerator random) {
        String type = random.nextBoolean() ? "message/rfc822" : "application/octet-stream; name=mejl.eml";
        return enclosed(
                "Content-Type: " + type + "\r\nContent-Transfer-Encoding: base64\r\n",
                Base64.getMimeEncoder().encodeToString(mail));
    }

    /** Quotes the whole mail under words of its own, as an answer would. */
    private static byte[] answer(byte[] mail, byte[] other, RandomGenerator random) {
        String quoted = LineMutations.text(mail)
                .lines()
                .map(line -> "> " + line + "\r\n")
                .reduce("", String::concat);
        return LineMutations.bytes("From: Ulla Ek <ulla@brevlada.example>\r\nSubject: Sv: hej\r\n\r\nTack!\r\n\r\n"
                + "Den 3 nov. 2026 kl. 12:00 skrev Bo <bo@brevlada.example>:\r\n" + quoted);
    }

    private static byte[] deepen(byte[] mail, byte[] other, RandomGenerator random) {
        byte[] inner = mail;
        for (int i = random.nextInt(40); i > 0; i--) {
            inner = enclosed("Content-Type: message/rfc822\r\n", LineMutations.text(inner));
        }
        return inner;
    }

    private static byte[] enclosed(String header, String part) {
        return LineMutations.bytes("From: Bo Alm <bo.alm@stad.example>\r\nSubject: VB: hej\r\n"
                + "Content-Type: multipart/mixed; boundary=\"y\"\r\n\r\n--y\r\n\r\nFYI\r\n--y\r\n" + header + "\r\n"
                + part
                + "\r\n--y--\r\n");
    }
}
