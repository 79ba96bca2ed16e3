package se.lyhord.console.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvFileTest {
    @Test
    void opensInSwedishSpreadsheetPrograms() {
        byte[] csv = CsvFile.of(new Sheet(
                "Åtgärder",
                List.of("Åtgärd", "Följs upp"),
                List.of(List.of("Ny rutin; \"klar\"", "2026-12-11"), List.of("", ""))));

        assertThat(csv).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(csv, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFÅtgärd;Följs upp\r\n\"Ny rutin; \"\"klar\"\"\";2026-12-11\r\n\"\";\r\n");
    }

    @Test
    void letsNoTextBecomeAFormula() {
        byte[] csv =
                CsvFile.of(new Sheet("Åtgärder", List.of("Åtgärd"), List.of(List.of("=1+1"), List.of("Höj 1 + 1"))));

        assertThat(new String(csv, StandardCharsets.UTF_8)).isEqualTo("\uFEFFÅtgärd\r\n'=1+1\r\nHöj 1 + 1\r\n");
    }
}
