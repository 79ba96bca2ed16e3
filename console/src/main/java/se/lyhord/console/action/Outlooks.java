package se.lyhord.console.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.Brev;
import se.lyhord.config.routine.Brevslag;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.dispatch.Letter;
import se.lyhord.register.letter.LetterWriter;
import se.lyhord.register.secrecy.SecrecyGuard;
import se.lyhord.register.secrecy.SecrecyVerdict;

/** The letters that verbs would send, as they are being written, with what keeps them from open mail. */
@Component
class Outlooks {
    private static final String EMPTY = "…";

    private final LetterWriter writer;

    Outlooks(LetterWriter writer) {
        this.writer = writer;
    }

    Outlook answer(Situation now, String words) {
        return letter(now, now.arende().answer(), Brevslag.SVAR, Map.of("besked", shown(words)));
    }

    Outlook delay(Situation now, String reason, Optional<LocalDate> day) {
        Arende arende = now.arende();
        Arende promised = day.map(
                        answerBy -> now.routine().arbetsdagar().endOf(answerBy).toInstant())
                .map((Instant until) -> arende.promise(until).dueAt(until))
                .orElse(arende);
        return letter(
                now,
                promised,
                Brevslag.DROJSMAL,
                day.isPresent() ? Map.of("skal", shown(reason)) : Map.of("skal", shown(reason), "svarsdatum", EMPTY));
    }

    private Outlook letter(Situation now, Arende settled, Brevslag kind, Map<String, String> words) {
        Letter letter = writer.toCitizen(settled, now.routine(), kind, words);
        return new Outlook(letter, caution(now, letter));
    }

    private static String shown(String words) {
        return words.isBlank() ? EMPTY : words.strip();
    }

    private static String caution(Situation now, Letter letter) {
        String citizensText = now.page().messages().stream()
                .map(shown -> shown.message().subject() + "\n" + shown.message().newText())
                .collect(Collectors.joining("\n"));
        SecrecyVerdict verdict = new SecrecyGuard(now.rutin())
                .check(
                        new Brev(letter.subject(), letter.body()),
                        citizensText,
                        now.arende().isSecret());
        if (!letter.goesByMail()) {
            return "Brevet skickas inte med e-post. Det läggs bland breven att ta hand om, så att någon kan posta det.";
        }
        return verdict.mayGoByOpenMail()
                ? ""
                : verdict.reason()
                        + " Därför skickas brevet inte av sig självt. Det läggs bland breven att ta hand om.";
    }
}
