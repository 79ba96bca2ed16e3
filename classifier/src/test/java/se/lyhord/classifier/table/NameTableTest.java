package se.lyhord.classifier.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NameTableTest {
    private static final List<String> NAMES =
            IntStream.range(0, 5_000).mapToObj(i -> "namn " + i).toList();

    @Test
    void findsEveryNameByItsNumber() {
        var table = NameTable.of(NAMES);

        for (int number = 0; number < NAMES.size(); number++) {
            assertThat(table.find(NAMES.get(number))).isEqualTo(number);
            assertThat(table.name(number)).isEqualTo(NAMES.get(number));
        }
    }

    @Test
    void findsANameWithinAText() {
        assertThat(NameTable.of(List.of("a", "torg", "torget")).find("på torget i dag", 3, 9))
                .isEqualTo(2);
    }

    @Test
    void doesNotKnowOtherNames() {
        var table = NameTable.of(NAMES);

        assertThat(List.of("", "namn", "namn 5000", "namn 10 ", "Namn 1"))
                .allMatch(name -> table.find(name) == NameTable.UNKNOWN);
    }

    @Test
    void tellsNamesOfTheSameHashApart() {
        var table = NameTable.of(List.of("Aa", "BB", "AaAa", "AaBB", "BBAa"));

        assertThat(table.find("BB")).isEqualTo(1);
        assertThat(table.find("BBAa")).isEqualTo(4);
        assertThat(table.find("BBBB")).isEqualTo(NameTable.UNKNOWN);
    }

    @Test
    void hasNothingInAnEmptyTable() {
        assertThat(NameTable.of(List.of()).find("något")).isEqualTo(NameTable.UNKNOWN);
    }

    @Test
    void isTheSameAfterBeingStoredAlsoWithHalfALetter() throws IOException {
        var stored = new ByteArrayOutputStream();
        NameTable.of(List.of("ö", "\uD83D", "سلام")).write(new DataOutputStream(stored));

        var read = NameTable.read(new DataInputStream(new ByteArrayInputStream(stored.toByteArray())));

        assertThat(List.of(read.find("ö"), read.find("\uD83D"), read.find("سلام")))
                .containsExactly(0, 1, 2);
    }
}
