package se.lyhord.register.arende;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.Arendetyp;
import se.lyhord.config.routine.Brev;
import se.lyhord.config.routine.Brevslag;
import se.lyhord.config.routine.Enhet;
import se.lyhord.config.routine.Rutin;
import se.lyhord.register.dispatch.Letter;

/**
 * Writes the copy that tells an enhet that it has an ärende: arrival date, diarienummer, when the answer is due and a link. What the citizen
 * wrote stays behind the sign-in, because open mail is no place for it.
 */
@Component
class CopyToUnit {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("sv", "SE"));
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final Rutin rutin;
    private final String deskAddress;

    CopyToUnit(Rutin rutin, @Value("${lyhord.desk-address:http://localhost:8080}") String deskAddress) {
        this.rutin = rutin;
        this.deskAddress = deskAddress;
    }

    Letter write(Arende arende, Confirmation confirmation, Enhet unit) {
        Map<String, String> known = new HashMap<>();
        known.put("namnd", rutin.namnd().name());
        known.put("enhet", unit.name());
        known.put("typ", rutin.kind(confirmation.kind()).map(Arendetyp::name).orElse(""));
        known.put("ankomstdatum", day(arende.arrivedAt()));
        known.put("lank", deskAddress + "/arende/" + arende.id());
        Instant answerDue = arende.answerDue();
        if (answerDue != null) {
            known.put("svarsdatum", day(answerDue));
        }
        Diarienummer number = arende.diarienummer();
        if (number != null) {
            known.put("diarienummer", number.text());
        }
        Brev copy = rutin.letters().copyToUnit().render(known);
        return new Letter(arende.id(), Brevslag.KOPIA_TILL_ENHET, unit.email(), copy.subject(), copy.body(), null);
    }

    private static String day(Instant moment) {
        return DAY.format(moment.atZone(SWEDEN));
    }
}
