package se.lyhord.intake.read.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import se.lyhord.intake.read.ProcessorTime;
import se.lyhord.intake.read.container.TnefBytes.Property;

class HostileContainerTest {
    /** {@code ./lyhord test --long} sets it. */
    private static final int ROUNDS = Integer.getInteger("lyhord.mutations", 300);

    @Test
    void aDamagedWinmailDatIsOpenedAsFarAsItGoes() {
        byte[] inner = new TnefBytes()
                .properties(false, Property.text(0x1000, "Hissen står still."))
                .toBytes();
        byte[] winmail = new TnefBytes()
                .properties(false, Property.bytes(0x1009, new byte[] {30, 0, 0, 0, 12, 0, 0, 0, 'L', 'Z', 'F', 'u'}))
                .file("a.pdf", new byte[50])
                .properties(true, Property.text(0x3707, "lång.pdf"), Property.mail(inner))
                .toBytes();

        damaged(winmail, TnefFile::open);
    }

    @Test
    void aDamagedOutlookMailIsOpenedOrNot() throws IOException {
        byte[] msg = MsgBytes.of(Map.of(0x1000, "Hissen"), "a.pdf", new byte[50], Map.of(0x1000, "Inre"));

        damaged(msg, OutlookFile::open);
    }

    @Test
    void anOutlookMailThatPromisesMoreThanItHoldsIsNotOpened() throws IOException {
        byte[] msg = MsgBytes.of(Map.of(), "a.pdf", new byte[50], Map.of());
        int size = sizeOfStream(msg, "__substg1.0_37010102");
        ByteBuffer.wrap(msg).order(ByteOrder.LITTLE_ENDIAN).putInt(size, 2_000_000_000);

        assertThat(OutlookFile.open(msg)).isEmpty();
    }

    @Test
    void aDamagedEnvelopeIsOpenedOrNot() {
        byte[] envelope = {
            0x30, (byte) 0x80, 6, 9, 0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 13, 1, 7, 2, 0x30, 0
        };

        damaged(envelope, bytes -> SmimeEnvelope.open(bytes, 1_000));
    }

    @Test
    void aCountThatPromisesTooMuchTakesNoTime() {
        byte[] winmail = new TnefBytes()
                .properties(false, Property.bytes(0x1036, new byte[4]))
                .toBytes();
        int values = winmail.length - 2 - 12;
        ByteBuffer.wrap(winmail).order(ByteOrder.LITTLE_ENDIAN).putInt(values, Integer.MAX_VALUE);

        assertThat(ProcessorTime.bounded(() -> TnefFile.open(winmail))).isPresent();
    }

    /** Where the file's table tells how long the stream of this name is (MS-CFB section 2.6.1). */
    private static int sizeOfStream(byte[] file, String name) {
        String table = new String(file, StandardCharsets.ISO_8859_1);
        String written = new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return table.indexOf(written) + 120;
    }

    private static void damaged(byte[] whole, Function<byte[], ?> opening) {
        Random random = new Random(2026);
        for (int i = 0; i < ROUNDS; i++) {
            byte[] bytes = Arrays.copyOf(whole, random.nextInt(10) == 0 ? random.nextInt(whole.length) : whole.length);
            for (int j = random.nextInt(8); j >= 0 && bytes.length > 0; j--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertThat(ProcessorTime.bounded(() -> opening.apply(bytes))).isNotNull();
        }
    }
}
