package se.lyhord.register.remind.watch;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.lyhord.config.calendar.SvenskTid;
import se.lyhord.config.deadline.Duty;

/** What a colleague reads about a duty. */
final class FristWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("sv", "SE"));

    private FristWords() {}

    static String soon(DueFrist frist) {
        String what =
                switch (frist.duty()) {
                    case BEKRAFTELSE -> "Bekräftelsen ska skickas senast %s.";
                    case SVAR -> "Svaret ska skickas senast %s.";
                    case SVAR_EFTER_UTREDNING -> "Svaret ska skickas senast %s, också om saken måste utredas.";
                    case DROJSMAL -> "Hinner ni inte svara? Berätta det och varför för den som skrev senast %s.";
                    case OMSTYRNING -> "Ärendet ska lämnas till dem vars regler det följer senast %s.";
                    case UTFORARSVAR -> "Utföraren ska svara er senast %s.";
                    case UPPFOLJNING -> "En åtgärd ska följas upp senast %s.";
                };
        return unsent(frist) + what.formatted(day(frist)) + unconfirmed(frist);
    }

    static String missed(DueFrist frist) {
        String what =
                switch (frist.duty()) {
                    case BEKRAFTELSE -> "Bekräftelsen skulle ha skickats senast %s.";
                    case SVAR -> "Svaret skulle ha skickats senast %s.";
                    case SVAR_EFTER_UTREDNING -> "Svaret skulle ha skickats senast %s, också om saken måste utredas.";
                    case DROJSMAL -> "Den som skrev skulle senast %s ha fått veta att svaret dröjer och varför.";
                    case OMSTYRNING -> "Ärendet skulle ha lämnats till dem vars regler det följer senast %s.";
                    case UTFORARSVAR -> "Utföraren skulle ha svarat er senast %s.";
                    case UPPFOLJNING -> "En åtgärd skulle ha följts upp senast %s.";
                };
        return unsent(frist) + what.formatted(day(frist)) + unconfirmed(frist);
    }

    private static String unsent(DueFrist frist) {
        if (frist.forwarded() && frist.duty() != Duty.UPPFOLJNING) {
            return "Brevet till den andra myndigheten är inte skickat. ";
        }
        return frist.isUnsentAnswer() ? "Svaret är beslutat men inte skickat. " : "";
    }

    private static String unconfirmed(DueFrist frist) {
        return frist.unit() == null ? " Ingen har bekräftat ärendet än." : "";
    }

    private static String day(DueFrist frist) {
        return DAY.format(frist.dueAt().atZone(SvenskTid.ZONE));
    }
}
