package se.lyhord.console.report;

import com.vaadin.flow.spring.annotation.UIScope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.lyhord.console.sheet.Sheet;
import se.lyhord.console.words.Names;
import se.lyhord.register.report.Answers;
import se.lyhord.register.report.Counted;
import se.lyhord.register.report.DiaryRow;
import se.lyhord.register.report.DueForWeeding;
import se.lyhord.register.report.Period;
import se.lyhord.register.report.Report;
import se.lyhord.register.report.ReportedMeasure;

/** The report and the public diary as tables, in the words of the nämnd's routine. */
@Component
@UIScope
class Sheets {
    private final Names names;

    Sheets(Names names) {
        this.names = names;
    }

    /** One row for each enhet, kvalitetsfaktor with its finer code where the nämnd has them, and kind, and their sum. */
    Sheet figures(Report report) {
        List<List<String>> rows = new ArrayList<>();
        for (Counted row : report.counted()) {
            rows.add(figures(
                    names.unit(row.unit()),
                    names.factor(row.factor()),
                    row.code() == null ? "" : names.code(row.factor(), row.code()),
                    names.kind(row.kind()),
                    row.answers()));
        }
        rows.add(figures("Alla enheter", "", "", "", report.sum()));
        return new Sheet("Bekräftade ärenden, " + report.period().label(), columns(), rows);
    }

    private List<String> columns() {
        return Stream.of(
                        Stream.of("Enhet", "Kvalitetsfaktor"),
                        names.hasCodes() ? Stream.of("Delkod") : Stream.<String>empty(),
                        Stream.of(
                                "Ärendetyp",
                                "Antal",
                                "Svar i tid",
                                "Svar för sent",
                                "Försenade utan svar",
                                "Väntar på svar",
                                "Utan frist"))
                .flatMap(part -> part)
                .toList();
    }

    Sheet apart(Report report) {
        return new Sheet(
                "Inte med bland enheterna, " + report.period().label(),
                List.of("Ärenden", "Antal"),
                List.of(
                        List.of("Obekräftade", number(report.apart().unconfirmed())),
                        List.of(
                                "varav försenade utan svar",
                                number(report.apart().unconfirmedLate())),
                        List.of(
                                "Vidarebefordrade till andra",
                                number(report.apart().forwarded())),
                        List.of(
                                "Omstyrda till andra regler",
                                number(report.apart().handedOver()))));
    }

    Sheet measures(Report report) {
        return new Sheet(
                "Åtgärder, " + report.period().label(),
                List.of("Enhet", "Kvalitetsfaktor", "Åtgärd", "Läge", "Följs upp", "Uppföljd", "Resultat"),
                report.measures().stream().map(this::measure).toList());
    }

    Sheet diary(Period period, List<DiaryRow> rows) {
        return new Sheet(
                "Diarium, " + period.label(),
                List.of("Kom in", "Diarienummer", "Från", "Ärende"),
                rows.stream().map(this::diary).toList());
    }

    Sheet weeding(List<DueForWeeding> due) {
        return new Sheet(
                "Ärenden att gallra",
                List.of("Diarienummer eller referens", "Avslutat"),
                due.stream()
                        .map(row -> List.of(row.name(), row.ended().toString()))
                        .toList());
    }

    private List<String> measure(ReportedMeasure measure) {
        return List.of(
                measure.unit() == null ? "" : names.unit(measure.unit()),
                measure.factor() == null ? "" : names.factor(measure.factor()),
                measure.text(),
                measure.done() ? "Genomförd" : "Planerad",
                day(measure.followUp()),
                day(measure.followedUp()),
                Objects.requireNonNullElse(measure.result(), ""));
    }

    private List<String> diary(DiaryRow row) {
        return List.of(
                row.arrived().toString(),
                row.diarienummer(),
                Objects.requireNonNullElse(row.from(), ""),
                row.masked() ? "" : matter(row));
    }

    private String matter(DiaryRow row) {
        if (row.madeVoid()) {
            return "Makulerat";
        }
        return row.kind() == null ? "Inte bedömt än" : names.kind(row.kind());
    }

    private List<String> figures(String unit, String factor, String code, String kind, Answers answers) {
        return Stream.concat(
                        names.hasCodes() ? Stream.of(unit, factor, code, kind) : Stream.of(unit, factor, kind),
                        Stream.of(
                                        answers.total(),
                                        answers.inTime(),
                                        answers.late(),
                                        answers.openLate(),
                                        answers.open(),
                                        answers.withoutFrist())
                                .map(Sheets::number))
                .toList();
    }

    private static String number(int count) {
        return String.valueOf(count);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
