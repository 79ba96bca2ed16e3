package se.lyhord.console.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.letter.Brev;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.letter.Brevsprak;
import se.lyhord.config.routine.people.AnnanMyndighet;
import se.lyhord.config.routine.people.Enhet;
import se.lyhord.config.routine.people.Utforare;
import se.lyhord.config.routine.rule.Missnojd;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.dispatch.Letter;
import se.lyhord.register.letter.LetterWriter;
import se.lyhord.register.letter.SwedishDay;
import se.lyhord.register.print.LetterPrinter;
import se.lyhord.register.print.PaperLetter;
import se.lyhord.register.routine.RoutineInForce;

/** Writes letters just as they would be sent, with words of a person put in where a person would write. */
@Component
class SampleLetters {
    private static final int WEEK = 7;

    private final LetterWriter writer;
    private final Clock clock;
    private final String deskAddress;
    private final LetterPrinter printer = new LetterPrinter();

    SampleLetters(
            LetterWriter writer,
            Clock clock,
            @Value("${lyhord.desk-address:http://localhost:${server.port:8080}}") String deskAddress) {
        this.writer = writer;
        this.clock = clock;
        this.deskAddress = deskAddress;
    }

    /** The letters that this nämnd sends. */
    static List<Brevslag> sentBy(Rutin rutin) {
        return Arrays.stream(Brevslag.values())
                .filter(slag ->
                        !rutin.providers().isEmpty() || (slag != Brevslag.FORFRAGAN && slag != Brevslag.PAMINNELSE))
                .toList();
    }

    SampleArende sample(RoutineInForce routine, String kind, String language) {
        return new SampleArende(routine, kind, language, clock.instant());
    }

    /** The letter about this ärende. */
    Letter write(Brevslag slag, Arende arende, RoutineInForce routine) {
        Rutin rutin = routine.rutin();
        Map<String, String> more = words(slag, rutin, arende);
        return slag.isToCitizen()
                ? writer.toCitizen(arende, routine, slag, more)
                : writer.toColleague(arende, routine, slag, address(slag, rutin, arende), more);
    }

    /** The letter to the citizen as it would be printed. */
    byte[] print(Brevslag slag, Arende arende, RoutineInForce routine) {
        Letter letter = write(slag, arende, routine);
        return printer.print(new PaperLetter(
                routine.rutin().namnd(),
                arende.sender().name() + "\n" + arende.sender().postal(),
                today(),
                arende.diarienummer() == null ? null : arende.diarienummer().text(),
                new Brev(letter.subject(), letter.body()),
                new Brevsprak(letter.language())));
    }

    private Map<String, String> words(Brevslag slag, Rutin rutin, Arende arende) {
        String inAWeek = SwedishDay.of(today().plusDays(WEEK));
        return switch (slag) {
            case BEKRAFTELSE, KOPIA_TILL_ENHET, KOPIA_TILL_KONTAKTPERSON -> Map.of();
            case SVAR -> Map.of("besked", "(Här står svaret, som den som svarar skriver.)");
            case DROJSMAL -> Map.of("skal", "(Här står skälet, som den som svarar skriver.)");
            case VIDAREBEFORDRAN ->
                Map.of("myndighet", first(rutin.authorities(), AnnanMyndighet::name, "(den andra myndigheten)"));
            case OMSTYRNING -> Map.of("enhet", unit(rutin, arende).name());
            case HANVISNING ->
                rutin.handling().dissatisfied() == Missnojd.TOLD_WHERE_TO_TURN
                        ? Map.of("besked", "(Här står vart man kan vända sig.)")
                        : Map.of("chef", "(närmaste chef)");
            case TILL_CHEF, LARM -> Map.of("skal", "(Här står varför.)");
            case TILL_ANNAN_MYNDIGHET -> Map.of("besked", "Vi har berättat för den som skrev att ni tar över.");
            case FORFRAGAN ->
                Map.of(
                        "utforare",
                        first(rutin.providers(), Utforare::name, ""),
                        "besked",
                        "(Här står frågan.)",
                        "svara-senast",
                        inAWeek,
                        "handlaggare",
                        "(den som frågar)");
            case PAMINNELSE ->
                Map.of("utforare", first(rutin.providers(), Utforare::name, ""), "svara-senast", inAWeek);
            case MORGONBREV ->
                Map.of(
                        "antal",
                        "1",
                        "lista",
                        "I dag\n\n" + arende.name() + ": (det som ska göras)\n" + deskAddress + "/arende/0",
                        "lank",
                        deskAddress);
        };
    }

    private static String address(Brevslag slag, Rutin rutin, Arende arende) {
        return switch (slag) {
            case FORFRAGAN, PAMINNELSE -> first(rutin.providers(), Utforare::email, "");
            case TILL_ANNAN_MYNDIGHET -> first(rutin.authorities(), AnnanMyndighet::email, "");
            default -> unit(rutin, arende).email();
        };
    }

    private static Enhet unit(Rutin rutin, Arende arende) {
        String id = arende.confirmation() == null ? "" : arende.confirmation().unit();
        return rutin.unit(id).orElseGet(rutin.units()::getFirst);
    }

    private static <T> String first(List<T> list, Function<T, String> word, String otherwise) {
        return list.stream().findFirst().map(word).orElse(otherwise);
    }

    private LocalDate today() {
        return RoutineInForce.arrivalDate(clock.instant());
    }
}
