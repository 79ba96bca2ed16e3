package se.lyhord.register.arende;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.Arendetyp;
import se.lyhord.config.routine.Brev;
import se.lyhord.config.routine.Brevslag;
import se.lyhord.config.routine.Brevuppgifter;
import se.lyhord.config.routine.Enhet;
import se.lyhord.config.routine.Rutin;
import se.lyhord.register.dispatch.Letter;

/**
 * Writes the copy that tells an enhet that it has an ärende: arrival date, diarienummer, when the answer is due and a link. What the citizen
 * wrote stays behind the sign-in, because open mail is no place for it.
 */
@Component
class CopyToUnit {
    private static final String SWEDISH = "sv";

    private final Rutin rutin;
    private final String deskAddress;

    CopyToUnit(Rutin rutin, @Value("${lyhord.desk-address:http://localhost:8080}") String deskAddress) {
        this.rutin = rutin;
        this.deskAddress = deskAddress;
    }

    Letter write(Arende arende, Confirmation confirmation, Enhet unit) {
        Diarienummer number = arende.diarienummer();
        Brevuppgifter known = new Brevuppgifter(rutin, SWEDISH)
                .with("enhet", unit.name())
                .with(
                        "typ",
                        rutin.kind(confirmation.kind()).map(Arendetyp::name).orElse(null))
                .withDay("ankomstdatum", arende.arrivedAt())
                .withDay("svarsdatum", arende.answerDue())
                .with("diarienummer", number == null ? null : number.text())
                .with("lank", deskAddress + "/arende/" + arende.id());
        Brev copy = rutin.letters()
                .template(Brevslag.KOPIA_TILL_ENHET, SWEDISH, confirmation.kind())
                .render(known.known());
        return new Letter(arende.id(), Brevslag.KOPIA_TILL_ENHET, unit.email(), copy.subject(), copy.body(), null);
    }
}
