package se.lyhord.intake.read.container;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes a winmail.dat as Outlook does (MS-OXTNEF), as far as the tests need. */
public final class TnefBytes {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** A file that begins as each of them does. */
    public TnefBytes() {
        out.writeBytes(little(6).putInt(0x223e9f78).putShort((short) 1).array());
        attribute(1, 0x0006_9007, little(8).putInt(1252).putInt(0).array());
    }

    /** Properties of the message, or of the attachment begun last. */
    public TnefBytes properties(boolean ofAttachment, Property... properties) {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        block.writeBytes(little(4).putInt(properties.length).array());
        for (Property property : properties) {
            property.writeTo(block);
        }
        return ofAttachment
                ? attribute(2, 0x0006_9005, block.toByteArray())
                : attribute(1, 0x0006_9003, block.toByteArray());
    }

    /** A file with its short name. */
    public TnefBytes file(String shortName, byte[] content) {
        attribute(2, 0x0006_9002, new byte[14]);
        attribute(2, 0x0001_8010, (shortName + "\0").getBytes(StandardCharsets.ISO_8859_1));
        return attribute(2, 0x0006_800f, content);
    }

    /** What holds an attached mail, whose properties follow. */
    public TnefBytes attachedMail() {
        return attribute(2, 0x0006_9002, new byte[14]);
    }

    /** The bytes so far. */
    public byte[] toBytes() {
        return out.toByteArray();
    }

    private TnefBytes attribute(int level, int id, byte[] data) {
        int sum = 0;
        for (byte b : data) {
            sum += b & 0xff;
        }
        out.write(level);
        out.writeBytes(little(8).putInt(id).putInt(data.length).array());
        out.writeBytes(data);
        out.writeBytes(little(2).putShort((short) sum).array());
        return this;
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** A property of variable length. */
    public static final class Property {
        private final int type;
        private final int id;
        private final byte[] value;

        private Property(int type, int id, byte[] value) {
            this.type = type;
            this.id = id;
            this.value = value;
        }

        /** Text as Outlook writes it today. */
        public static Property text(int id, String value) {
            return new Property(0x1f, id, (value + "\0").getBytes(StandardCharsets.UTF_16LE));
        }

        /** Text in the code page of the sender. */
        public static Property oldText(int id, String value) {
            return new Property(0x1e, id, (value + "\0").getBytes(StandardCharsets.ISO_8859_1));
        }

        /** Bytes. */
        public static Property bytes(int id, byte[] value) {
            return new Property(0x102, id, value);
        }

        /** An attached mail: its class and then a winmail.dat of its own. */
        public static Property mail(byte[] tnef) {
            byte[] object = new byte[16 + tnef.length];
            System.arraycopy(tnef, 0, object, 16, tnef.length);
            return new Property(0x0d, 0x3701, object);
        }

        private void writeTo(ByteArrayOutputStream block) {
            int padding = (4 - value.length % 4) % 4;
            block.writeBytes(little(12)
                    .putShort((short) type)
                    .putShort((short) id)
                    .putInt(1)
                    .putInt(value.length)
                    .array());
            block.writeBytes(value);
            block.writeBytes(new byte[padding]);
        }
    }
}
