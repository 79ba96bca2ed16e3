package se.lyhord.console.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.letter.Brev;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.people.AnnanMyndighet;
import se.lyhord.config.routine.rule.Hanvisning;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.arende.DiaryRule;
import se.lyhord.register.dispatch.Letter;
import se.lyhord.register.letter.LetterWriter;
import se.lyhord.register.secrecy.SecrecyGuard;
import se.lyhord.register.secrecy.SecrecyVerdict;
import se.lyhord.register.verb.HandingOver;

/** The letters that verbs would send, as they are being written, with what keeps them from open mail. */
@Component
class Outlooks {
    private static final String EMPTY = "…";

    /** Stands where the words of an answer would; a character that nobody writes (private use). */
    private static final String WORDS = "\uE000";

    private final LetterWriter writer;
    private final DiaryRule diary;

    Outlooks(LetterWriter writer, DiaryRule diary) {
        this.writer = writer;
        this.diary = diary;
    }

    Outlook answer(Situation now, String words, @Nullable Brev reworded) {
        return letter(now, now.arende().answer(), Brevslag.SVAR, Map.of("besked", shown(words)), reworded);
    }

    /** The words of an answer, where everything around them is what the routine's letter would have today. */
    Optional<String> wordsOf(Situation now, Letter answer) {
        String[] around = answering(now, WORDS).body().split(WORDS, -1);
        String body = answer.body();
        if (around.length != 2
                || body.length() < around[0].length() + around[1].length()
                || !body.startsWith(around[0])
                || !body.endsWith(around[1])) {
            return Optional.empty();
        }
        String words = body.substring(around[0].length(), body.length() - around[1].length());
        Letter again = answering(now, words);
        return again.body().equals(body) && again.subject().equals(answer.subject())
                ? Optional.of(words)
                : Optional.empty();
    }

    private Letter answering(Situation now, String words) {
        return writer.toCitizen(now.arende().answer(), now.routine(), Brevslag.SVAR, Map.of("besked", words));
    }

    /** What the citizen would learn of it; nothing where the routine tells nothing or there is no way to write. */
    Outlook forwarding(Situation now, Optional<String> authority, @Nullable Brev reworded) {
        return forwarding(now, now.arende(), authority, reworded);
    }

    /** The same of one that is confirmed at the same time. */
    Outlook forwarding(Situation now, Arende confirmed, Optional<String> authority, @Nullable Brev reworded) {
        Hanvisning rule = now.rutin().handling().otherAuthority();
        if (rule == Hanvisning.FORWARDED || !now.arende().sender().canBeWrittenTo()) {
            return new Outlook(null, "");
        }
        Optional<AnnanMyndighet> chosen = authority.flatMap(id -> now.rutin().authorities().stream()
                .filter(known -> known.id().equals(id))
                .findFirst());
        Map<String, String> words = new HashMap<>();
        words.put("myndighet", chosen.map(AnnanMyndighet::name).orElse(EMPTY));
        if (rule == Hanvisning.GUIDED) {
            words.put("besked", "E-post: " + chosen.map(AnnanMyndighet::email).orElse(EMPTY));
        }
        return letter(now, confirmed.forward(), Brevslag.VIDAREBEFORDRAN, words, reworded);
    }

    /** What the citizen would learn of other rules and who follows them; nothing where the routine handles the kind. */
    Outlook handingOver(Situation now, Confirmation said, @Nullable Brev reworded) {
        return HandingOver.of(now.rutin(), said)
                .filter(over -> now.arende().sender().canBeWrittenTo())
                .map(over ->
                        letter(now, now.arende().handOver(over.said()), Brevslag.OMSTYRNING, over.told(), reworded))
                .orElseGet(() -> new Outlook(null, ""));
    }

    /** What the citizen would learn of where to turn. */
    Outlook whereToTurn(Situation now, String where, @Nullable Brev reworded) {
        return now.arende().sender().canBeWrittenTo()
                ? letter(now, now.arende(), Brevslag.HANVISNING, Map.of("besked", shown(where)), reworded)
                : new Outlook(null, "");
    }

    Outlook delay(Situation now, String reason, Optional<LocalDate> day, @Nullable Brev reworded) {
        Arende arende = now.arende();
        Arende promised = day.map(
                        answerBy -> now.routine().arbetsdagar().endOf(answerBy).toInstant())
                .map((Instant until) -> arende.promise(until).dueAt(until))
                .orElse(arende);
        return letter(
                now,
                promised,
                Brevslag.DROJSMAL,
                day.isPresent() ? Map.of("skal", shown(reason)) : Map.of("skal", shown(reason), "svarsdatum", EMPTY),
                reworded);
    }

    private Outlook letter(
            Situation now, Arende settled, Brevslag kind, Map<String, String> words, @Nullable Brev reworded) {
        Letter written = writer.toCitizen(settled, now.routine(), kind, withNumber(now, settled, words));
        Letter letter = reworded == null ? written : written.saying(reworded);
        return new Outlook(letter, caution(now, settled, letter));
    }

    /** Confirming, which takes the number, comes first. */
    private Map<String, String> withNumber(Situation now, Arende settled, Map<String, String> words) {
        if (now.isConfirmed()
                || settled.confirmation() == null
                || settled.diarienummer() != null
                || !diary.belongs(settled, now.rutin())) {
            return words;
        }
        Map<String, String> all = new HashMap<>(words);
        all.put("diarienummer", LetterWriter.NUMBER_TO_COME);
        return all;
    }

    private static String shown(String words) {
        return words.isBlank() ? EMPTY : words.strip();
    }

    private static String caution(Situation now, Arende settled, Letter letter) {
        String citizensText = now.page().messages().stream()
                .map(shown -> shown.message().subject() + "\n" + shown.message().newText())
                .collect(Collectors.joining("\n"));
        SecrecyVerdict verdict = new SecrecyGuard(now.rutin())
                .check(new Brev(letter.subject(), letter.body()), citizensText, settled.isSecret());
        if (!letter.goesByMail()) {
            return "Brevet skickas inte med e-post. Det läggs bland breven att ta hand om, så att någon kan skicka det på annat sätt.";
        }
        return verdict.mayGoByOpenMail()
                ? ""
                : verdict.reason()
                        + " Därför skickas brevet inte av sig självt. Det läggs bland breven att ta hand om.";
    }
}
