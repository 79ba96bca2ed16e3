package se.lyhord.register.undo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.event.RoadEvent.TakenBack;
import se.lyhord.register.event.RoadEvent.Voided;
import se.lyhord.register.verb.ReportJav;
import se.lyhord.register.verb.Workplace;
import se.lyhord.register.verb.WriteNote;

@RegisterTest
class TakeBackCompanionTest extends Undoing {
    private static final Confirmation HARM =
            new Confirmation("klagomal", "utforande", "hemtjanst", List.of("lex-sarah"));
    private static final Account CALLED =
            new Account("marie", Workplace.HV, "Marie S", Set.of(Role.CHEF), Set.of(), "sas");

    @Autowired
    WriteNote writeNote;

    @Autowired
    ReportJav reportJav;

    @Test
    void makesVoidWhatWasOpenedBeside() {
        long id = workplace.opened(Workplace.HV, Workplace.ASA);
        Undoable.Decision decision = confirmHarm(id);
        ArendePage opened = page(companions(id).getFirst());

        takeBack.takeBack(RUT, decision.id());

        ArendePage after = page(opened.arende().id());
        assertThat(after.arende().status()).isEqualTo(ArendeStatus.MAKULERAT);
        assertThat(after.arende().diarienummer()).isEqualTo(opened.arende().diarienummer());
        assertThat(after.events().getLast().event()).isEqualTo(new Voided("Beslutet som öppnade ärendet ångrades."));
        assertThat(after.letters()).isEmpty();
        assertThat(log.isUnbroken(after.arende().id())).isTrue();
    }

    @Test
    void opensAnotherWhenItIsConfirmedSoAgain() {
        long id = workplace.opened(Workplace.HV, Workplace.ASA);
        takeBack.takeBack(RUT, confirmHarm(id).id());

        confirmHarm(id);

        assertThat(companions(id))
                .extracting(companion -> page(companion).arende().status())
                .containsExactly(ArendeStatus.MAKULERAT, ArendeStatus.FORDELAT);
    }

    @Test
    void takesNothingBackWhenSomebodyHasWorkedOnWhatWasOpenedBeside() {
        long id = workplace.opened(Workplace.HV, Workplace.ASA);
        Undoable.Decision decision = confirmHarm(id);
        long companion = companions(id).getFirst();
        writeNote.write(CALLED, companion, "Utredningen har börjat.");

        refuses(RUT, decision, "arbetat vidare");

        assertThat(page(companion).arende().status()).isEqualTo(ArendeStatus.FORDELAT);
    }

    @Test
    void putsBackWhatWentAlongToAnotherEnhet() {
        long id = workplace.opened(Workplace.HV, Workplace.ASA);
        confirmArende.confirmAndRoute(RUT, id, HARM);
        long companion = companions(id).getFirst();
        jdbc.sql("update arende set taken_over_by = 'avdelningschef-aldre' where id = :id")
                .param("id", companion)
                .update();

        takeBack.takeBack(RUT, moveAway(id).id());

        ArendePage after = page(companion);
        assertThat(after.arende().decided().unit()).isEqualTo("hemtjanst");
        assertThat(after.arende().handling().takenOverBy()).isEqualTo("avdelningschef-aldre");
        assertThat(after.arende().status()).isEqualTo(ArendeStatus.FORDELAT);
        assertThat(after.events().getLast().event()).isEqualTo(new TakenBack("Jäv"));
        assertThat(log.isUnbroken(companion)).isTrue();
    }

    @Test
    void takesNothingBackWhenSomebodyHasWorkedOnWhatWentAlong() {
        long id = workplace.opened(Workplace.HV, Workplace.ASA);
        confirmArende.confirmAndRoute(RUT, id, HARM);
        long companion = companions(id).getFirst();
        Undoable.Decision decision = moveAway(id);
        writeNote.write(CALLED, companion, "Utredningen har börjat.");

        refuses(RUT, decision, "arbetat vidare");

        assertThat(page(companion).arende().decided().unit()).isEqualTo("aldreboende");
    }

    private Undoable.Decision moveAway(long id) {
        return undoable.make(RUT, id, "Jäv", () -> reportJav.report(RUT, id, "aldreboende", "Hennes bror klagar."));
    }

    private Undoable.Decision confirmHarm(long id) {
        return undoable.make(RUT, id, "Bekräfta", () -> confirmArende.confirmAndRoute(RUT, id, HARM));
    }

    private List<Long> companions(long id) {
        return jdbc.sql("select id from arende where companion_of = :id order by id")
                .param("id", id)
                .query(Long.class)
                .list();
    }
}
