package se.lyhord.config.plain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.lyhord.config.calendar.Tidsfrist;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.people.Enhet;
import se.lyhord.config.routine.rule.Bekraftelseregler;

/** What the citizen may expect, and when. */
final class Promises {
    private final Rutin rutin;

    Promises(Rutin rutin) {
        this.rutin = rutin;
    }

    List<String> sentences() {
        return Stream.of(
                        Stream.of(acknowledgement()),
                        condition().stream(),
                        Stream.of(answer()),
                        rutin.units().stream().map(Promises::ownLimit).flatMap(Optional::stream),
                        delay().stream(),
                        provider().stream())
                .flatMap(sentences -> sentences)
                .toList();
    }

    private String acknowledgement() {
        Bekraftelseregler rules = rutin.acknowledgement();
        String when = rules.within() == null ? "" : " inom " + rules.within().inWords();
        return switch (rules.trigger()) {
            case RECEIPT -> "Du får en bekräftelse på att vi har tagit emot ditt meddelande%s.".formatted(when);
            case CONFIRMATION ->
                "Du får en bekräftelse%s, när en registrator har läst ditt meddelande.".formatted(when);
            case ROUTING -> "Du får en bekräftelse%s som säger vem som handlägger ditt ärende.".formatted(when);
            case ACTION ->
                "Du får veta vad vi har gjort, eller att vi har börjat utreda%s."
                        .formatted(when.replace(" inom", ", inom"));
        };
    }

    private Optional<String> condition() {
        Bekraftelseregler rules = rutin.acknowledgement();
        if (rules.requiresWriting()) {
            return Optional.of("Bekräftelsen går till den som har skrivit till oss och lämnat namn och adress.");
        } else if (rules.inWriting()) {
            return Optional.of("Bekräftelsen är alltid skriftlig, också om du har ringt eller besökt oss.");
        } else if (rules.requiresContact()) {
            return Optional.of("Bekräftelsen går till den som har lämnat kontaktuppgifter.");
        }
        return Optional.empty();
    }

    private String answer() {
        Tidsfrist within = rutin.answer().within();
        return within == null
                ? "Vi svarar så snart vi kan. Rutinen sätter ingen bestämd tid för svaret."
                : "Du får svar inom " + within.inWords() + " från den dag då ditt meddelande kom till oss.";
    }

    private static Optional<String> ownLimit(Enhet unit) {
        return Optional.ofNullable(unit.answerWithin())
                .map(within -> unit.name() + " svarar inom " + within.inWords()
                        + (unit.answerAtLatest() == null
                                ? "."
                                : ", eller inom " + unit.answerAtLatest().inWords() + " om saken måste utredas."));
    }

    private Optional<String> delay() {
        return rutin.handling().delayNotice()
                ? Optional.of("Dröjer svaret längre berättar vi det innan tiden har gått ut, och varför.")
                : Optional.empty();
    }

    private Optional<String> provider() {
        return rutin.providers().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Gäller det ett företag som arbetar åt oss? Då frågar vi företaget, och sätter en dag för svaret.");
    }

    List<String> whenDissatisfied() {
        String tellUs = "Ring oss på %s, eller svara på vårt brev, och säg att du inte är nöjd."
                .formatted(rutin.namnd().phone());
        return switch (rutin.handling().dissatisfied()) {
            case CHIEF_TAKES_OVER ->
                List.of("Är du inte nöjd med svaret eller handläggningen tar närmaste chef över ärendet.", tellUs);
            case PASSED_TO_CHIEF -> List.of("Är du inte nöjd lämnar vi din fråga vidare till närmaste chef.", tellUs);
            case TOLD_WHERE_TO_TURN -> List.of("Kan vi inte lösa problemet berättar vi vart du kan vända dig.", tellUs);
            case UNREGULATED -> List.of();
        };
    }
}
