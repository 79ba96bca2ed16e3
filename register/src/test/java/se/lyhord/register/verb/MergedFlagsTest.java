package se.lyhord.register.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.register.FiveNamnder;
import se.lyhord.register.Scene;
import se.lyhord.register.access.Account;
import se.lyhord.register.alarm.OpenAlarm;
import se.lyhord.register.alarm.OpenAlarms;
import se.lyhord.register.alarm.SettleAlarms;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.event.RoadEvent.FlagsTakenOver;
import se.lyhord.register.refusal.RefusedException;

@FiveNamnder
class MergedFlagsTest {
    private static final String NAMND = "hasselby-vallingby";
    private static final Account RUT = Casebook.registrator(NAMND);
    private static final List<String> CALLED = List.of("chef-hemtjanst", "sas");
    private static final List<String> DESK = List.of("registrator@hv.example");

    @Autowired
    Scene scene;

    @Autowired
    MergeArenden mergeArenden;

    @Autowired
    OpenAlarms alarms;

    @Autowired
    SettleAlarms settle;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ArendePages pages;

    @BeforeEach
    void fridayMorning() {
        scene.begin("2026-11-20T09:00");
    }

    @Test
    void theOneThatGoesOnHasTheFlagsOfBothAndCallsThoseWhomTheyCall() {
        Arende absorbed = scene.confirm(NAMND, scene.open(NAMND), "lex-sarah");
        Arende goesOn = scene.confirm(NAMND, scene.open(NAMND), "enskild-utforare");

        mergeArenden.merge(RUT, absorbed.id(), goesOn.id());

        ArendePage page = page(goesOn.id());
        assertThat(page.arende().flags()).containsExactly("enskild-utforare", "lex-sarah");
        assertThat(page.events())
                .extracting(entry -> entry.event())
                .contains(new FlagsTakenOver(List.of("lex-sarah"), absorbed.name()));
        assertThat(alarms.of(NAMND, CALLED))
                .hasSize(2)
                .allMatch(alarm -> alarm.arende() == goesOn.id())
                .allMatch(OpenAlarm::urgent);
    }

    @Test
    void whoHasSeenTheAlarmOfOneHasNotSeenThatOfTheOther() {
        Arende absorbed = scene.confirm(NAMND, scene.open(NAMND), "lex-sarah");
        Arende goesOn = scene.confirm(NAMND, scene.open(NAMND), "lex-sarah");
        everybodyHasSeen(goesOn);

        mergeArenden.merge(RUT, absorbed.id(), goesOn.id());

        assertThat(alarms.of(NAMND, CALLED)).hasSize(2).allMatch(alarm -> alarm.arende() == goesOn.id());
    }

    @Test
    void whatNobodyHasConfirmedGoesOnCallingTheRegistrator() {
        long suspected = scene.open(NAMND, "akut");
        Arende goesOn = scene.confirm(NAMND, scene.open(NAMND));

        mergeArenden.merge(RUT, suspected, goesOn.id());

        assertThat(page(goesOn.id()).arende().flags()).isEmpty();
        assertThat(alarms.of(NAMND, DESK)).singleElement().satisfies(alarm -> {
            assertThat(alarm.arende()).isEqualTo(goesOn.id());
            assertThat(alarm.urgent()).isTrue();
            assertThat(alarm.sentence())
                    .isEqualTo("Det kan vara akut. Läs meddelandet i %s, som slogs ihop med ärendet, i dag."
                            .formatted(page(suspected).arende().name()));
        });
    }

    @Test
    void aSuspicionOfWhatIsConfirmedOnTheOtherCallsNobodyAgain() {
        long suspected = scene.open(NAMND, "akut");
        Arende goesOn = scene.confirm(NAMND, scene.open(NAMND), "akut");
        everybodyHasSeen(goesOn);

        mergeArenden.merge(RUT, suspected, goesOn.id());

        assertThat(alarms.of(NAMND, DESK)).isEmpty();
    }

    @Test
    void refusesToLoseAConfirmedFlagInWhatNobodyHasConfirmed() {
        Arende flagged = scene.confirm(NAMND, scene.open(NAMND), "lex-sarah");
        long unconfirmed = scene.open(NAMND);

        assertThatThrownBy(() -> mergeArenden.merge(RUT, flagged.id(), unconfirmed))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("åt andra hållet");
        mergeArenden.merge(RUT, unconfirmed, flagged.id());
        assertThat(alarms.of(NAMND, CALLED)).hasSize(2);
    }

    private void everybodyHasSeen(Arende arende) {
        transaction.executeWithoutResult(status -> Stream.of(CALLED, DESK)
                .flatMap(called -> alarms.of(NAMND, called).stream())
                .filter(alarm -> alarm.arende() == arende.id())
                .forEach(alarm -> settle.one(alarm.id())));
    }

    private ArendePage page(long id) {
        return pages.page(NAMND, id).orElseThrow();
    }
}
