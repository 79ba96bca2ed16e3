package se.lyhord.console.administration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.calendar.Tidsfrist;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.rule.Kanal;
import se.lyhord.console.sheet.Sheet;

/** What a routine has decided about time, ways in and keeping, as a table. */
final class RuleSheet {
    private final Rutin rutin;

    RuleSheet(Rutin rutin) {
        this.rutin = rutin;
    }

    Sheet rules() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Bekräftelse", rutin.acknowledgement().trigger().when()));
        rows.add(List.of("Bekräftelse senast", within(rutin.acknowledgement().within())));
        rows.add(List.of("Svar senast", within(rutin.answer().within())));
        rows.add(List.of("Varning före frist", within(rutin.answer().warnBefore())));
        rows.add(List.of("Besked om försening", rutin.handling().delayNotice() ? "ja, med skäl" : "nej"));
        rows.add(List.of(
                "Vägar in",
                rutin.receiving().channels().stream().map(Kanal::swedish).collect(Collectors.joining(", "))));
        rows.add(List.of("Språk", String.join(", ", rutin.receiving().languages())));
        rows.add(List.of("Diarienummer", rutin.diary().number(rutin.inForce().getYear(), 42)));
        rows.add(List.of("Anonymt diarieförs", rutin.diary().anonymous() ? "ja" : "nej"));
        rows.add(List.of(
                "Kontorstid",
                rutin.officeHours().from() + "–" + rutin.officeHours().to()));
        rows.add(List.of("Morgonbrev", String.valueOf(rutin.officeHours().morningMail())));
        rows.add(List.of("Programmet lär sig", rutin.suggesting().learns() ? "ja" : "nej"));
        rows.add(List.of(
                "Gallring", Optional.ofNullable(rutin.retention().decision()).orElse("allt bevaras")));
        return new Sheet("Regler och frister", List.of("Vad", "Så är det"), rows);
    }

    private static String within(@Nullable Tidsfrist within) {
        return within == null ? "ingen frist" : within.inWords();
    }
}
