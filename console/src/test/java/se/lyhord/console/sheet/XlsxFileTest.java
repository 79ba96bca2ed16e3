package se.lyhord.console.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxFileTest {
    @Test
    void holdsDaysAsDays() throws IOException {
        Row row = read(Cell.day(LocalDate.of(2026, 11, 20)));

        assertThat(DateUtil.isCellDateFormatted(row.getCell(0))).isTrue();
        assertThat(row.getCell(0).getLocalDateTimeCellValue()).isEqualTo("2026-11-20T00:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=HYPERLINK(\"http://ond.example\")", "+1+1", "-2", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0"})
    void neverReckonsWithWhatSomebodyWrote(String text) throws IOException {
        Row row = read(Cell.text(text));

        assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(0).getStringCellValue()).isEqualTo(text);
        assertThat(row.getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void canBeOpenedWhateverStandsInIt() throws IOException {
        Row row = read(Cell.text("\u0000\u0007\u202e<x>&\ud800"), Cell.text("å".repeat(1_000_000)), Cell.text(null));

        assertThat(row.getCell(0).getStringCellValue()).contains("<x>&");
        assertThat(row.getCell(1).getStringCellValue()).hasSize(32_767);
        assertThat(row.getCell(2).getStringCellValue()).isEmpty();
    }

    private static Row read(Cell... cells) throws IOException {
        List<String> columns = List.of(cells).stream().map(cell -> "Kolumn").toList();
        byte[] file = XlsxFile.of(new CellSheet("Träffar", columns, List.of(List.of(cells))));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return book.getSheetAt(0).getRow(1);
        }
    }
}
