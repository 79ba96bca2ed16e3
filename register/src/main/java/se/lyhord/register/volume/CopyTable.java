package se.lyhord.register.volume;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows for a table, kept until they are sent with COPY; values as PostgreSQL's text format wants them. */
final class CopyTable {
    private final String command;
    private final StringBuilder rows = new StringBuilder();

    CopyTable(String name, String... columns) {
        this.command = "copy " + name + " (" + String.join(", ", columns) + ") from stdin";
    }

    /** A row with its values in the order of the columns; a list is an array of texts, a {@code byte[]} bytes. */
    void row(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            rows.append(i == 0 ? "" : "\t");
            append(values[i]);
        }
        rows.append('\n');
    }

    private void append(@Nullable Object value) {
        switch (value) {
            case null -> rows.append("\\N");
            case byte[] bytes -> {
                rows.append("\\\\x");
                hex(bytes);
            }
            case List<?> list ->
                escaped(list.stream().map(CopyTable::element).collect(Collectors.joining(",", "{", "}")));
            default -> escaped(value.toString());
        }
    }

    private static String element(Object item) {
        return '"' + item.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private void hex(byte[] bytes) {
        for (byte one : bytes) {
            rows.append(Character.forDigit((one >> 4) & 0xf, 16)).append(Character.forDigit(one & 0xf, 16));
        }
    }

    private void escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '\\' -> rows.append("\\\\");
                case '\t' -> rows.append("\\t");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                default -> rows.append(letter);
            }
        }
    }

    void send(Connection connection) throws SQLException, IOException {
        byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        rows.setLength(0);
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn(command, new ByteArrayInputStream(bytes));
    }
}
