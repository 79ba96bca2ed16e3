package se.lyhord.register.letter;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.Brevmallar;
import se.lyhord.config.routine.Brevuppgifter;
import se.lyhord.config.routine.letter.Brev;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.matter.Arendetyp;
import se.lyhord.config.routine.people.Enhet;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.arende.Diarienummer;
import se.lyhord.register.dispatch.Letter;
import se.lyhord.register.routine.RoutineInForce;

/** Writes letters by the templates of the routine that an ärende follows; what is not known, or must not be said, is left out. */
@Component
public class LetterWriter {
    /** Stands in a letter that is being written for the diarienummer that the ärende takes when the letter is sent. */
    public static final String NUMBER_TO_COME = "{diarienummer}";

    private static final String SWEDISH = "sv";
    private static final String COMPLAINT = "klagomal";

    private final String deskAddress;

    LetterWriter(@Value("${lyhord.desk-address:http://localhost:${server.port:8080}}") String deskAddress) {
        this.deskAddress = deskAddress;
    }

    /**
     * A letter to the one who wrote to us, in that one's language, by mail or else on paper.
     *
     * @param more what only this letter knows, by placeholder
     */
    public Letter toCitizen(Arende arende, RoutineInForce routine, Brevslag kind, Map<String, String> more) {
        Brevmallar letters = routine.rutin().letters();
        String kindId = kindOf(arende);
        String language = letters.languageOf(kind, arende.handling().language());
        Brevuppgifter known = known(arende, routine, language);
        // Who does what in social care is secret, and so is a name that tells it (OSL 26:1).
        unit(arende, routine)
                .filter(unit -> !unit.revealsSocialCare() && !unit.external())
                .ifPresent(unit -> known.with("handlaggare", unit.name()));
        if (kindId.equals(COMPLAINT)) {
            known.withRegret();
        }
        more.forEach(known::with);
        return toCitizen(
                arende, kind, language, letters.template(kind, language, kindId).render(known.known()));
    }

    /** A bekräftelse before the routine's moment has come: that the message is here, and nothing of what has not happened yet. */
    Letter early(Arende arende, RoutineInForce routine) {
        String language = routine.rutin()
                .letters()
                .languageOf(Brevslag.BEKRAFTELSE, arende.handling().language());
        Brevuppgifter known = known(arende, routine, language);
        return toCitizen(
                arende,
                Brevslag.BEKRAFTELSE,
                language,
                Brevmallar.builtIn(Brevslag.BEKRAFTELSE, language).render(known.known()));
    }

    private static Letter toCitizen(Arende arende, Brevslag kind, String language, Brev text) {
        String address = arende.sender().address();
        String postal = address == null ? arende.sender().postal() : null;
        return letter(arende, kind, address, postal, language, text);
    }

    /** A letter to somebody who works with the ärende; it carries no word of the citizen's, but a link. */
    public Letter toColleague(
            Arende arende, RoutineInForce routine, Brevslag kind, String address, Map<String, String> more) {
        Brevuppgifter known = known(arende, routine, SWEDISH).with("lank", deskAddress + "/arende/" + arende.id());
        unit(arende, routine).ifPresent(unit -> known.with("enhet", unit.name()));
        more.forEach(known::with);
        Brev text = routine.rutin()
                .letters()
                .template(kind, SWEDISH, kindOf(arende))
                .render(known.known());
        return letter(arende, kind, address, null, SWEDISH, text);
    }

    private static Letter letter(
            Arende arende,
            Brevslag kind,
            @Nullable String address,
            @Nullable String postal,
            String language,
            Brev text) {
        return new Letter(
                arende.namnd(), arende.id(), kind, address, postal, language, text.subject(), text.body(), null, false);
    }

    private static Brevuppgifter known(Arende arende, RoutineInForce routine, String language) {
        Diarienummer number = arende.diarienummer();
        Brevuppgifter known = new Brevuppgifter(routine.rutin(), language);
        if (arende.sender().address() != null) {
            // What goes on paper is printed and posted by a person.
            known.withAutomatic();
        }
        return known.with("referens", arende.reference())
                .with("diarienummer", number == null ? null : number.text())
                .with(
                        "typ",
                        routine.rutin()
                                .kind(kindOf(arende))
                                .map(Arendetyp::name)
                                .orElse(null))
                .withDay("ankomstdatum", arende.arrivedAt())
                .withDay("svarsdatum", answerDue(arende, routine));
    }

    /** Nothing is promised of what is answered or ended. While nobody has confirmed an enhet, whatever limit its own may be is a guess; the nämnd's own is a promise that holds. */
    private static @Nullable Instant answerDue(Arende arende, RoutineInForce routine) {
        if (!arende.isWaiting()) {
            return null;
        }
        return arende.confirmation() != null || arende.handling().answerPromised() != null
                ? arende.answerDue()
                : routine.frister()
                        .answer(RoutineInForce.arrivalDate(arende.arrivedAt()), "")
                        .map(frist -> frist.due().toInstant())
                        .orElse(null);
    }

    /** Nobody may be told what a machine merely guessed, so an unconfirmed ärende has none. */
    private static String kindOf(Arende arende) {
        Confirmation confirmed = arende.confirmation();
        return confirmed == null ? "" : confirmed.kind();
    }

    private static Optional<Enhet> unit(Arende arende, RoutineInForce routine) {
        return Optional.ofNullable(arende.confirmation())
                .map(Confirmation::unit)
                .flatMap(routine.rutin()::unit);
    }
}
