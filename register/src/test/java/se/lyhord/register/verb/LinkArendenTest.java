package se.lyhord.register.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.register.verb.Casebook.ASA;
import static se.lyhord.register.verb.Casebook.CALLER;
import static se.lyhord.register.verb.Casebook.COMPLAINT;
import static se.lyhord.register.verb.Casebook.HV;
import static se.lyhord.register.verb.Casebook.SPANGA;
import static se.lyhord.register.verb.Casebook.at;
import static se.lyhord.register.verb.Casebook.registrator;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.Related;
import se.lyhord.register.arende.Related.Relation;
import se.lyhord.register.arende.RelatedArenden;
import se.lyhord.register.event.WorkEvent.CompanionOpened;
import se.lyhord.register.event.WorkEvent.Linked;
import se.lyhord.register.refusal.RefusedException;

@RegisterTest
class LinkArendenTest {
    @Autowired
    Casebook cases;

    @Autowired
    LinkArenden linkArenden;

    @Autowired
    RelatedArenden related;

    @Test
    void pointsEachToTheOther() {
        Arende one = cases.routed(HV);
        Arende other = cases.routed(HV, CALLER, COMPLAINT);

        linkArenden.link(registrator(HV), other.id(), one.id());

        assertThat(related.of(HV, one.id())).containsExactly(new Related(other.id(), other.name(), Relation.LINKED));
        assertThat(related.of(HV, other.id())).containsExactly(new Related(one.id(), one.name(), Relation.LINKED));
        assertThat(cases.events(one)).contains(new Linked(other.id(), other.name()));
        assertThat(cases.events(other)).contains(new Linked(one.id(), one.name()));
    }

    @Test
    void refusesItselfTheSameTwiceAndAnotherNamndsArende() {
        Arende one = cases.routed(HV);
        Arende other = cases.routed(HV);
        Arende elsewhere = cases.routed(SPANGA);
        linkArenden.link(registrator(HV), one.id(), other.id());

        assertThatThrownBy(() -> linkArenden.link(registrator(HV), one.id(), one.id()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("annat ärende");
        assertThatThrownBy(() -> linkArenden.link(registrator(HV), other.id(), one.id()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("redan länkade");
        assertThatThrownBy(() -> linkArenden.link(registrator(HV), one.id(), elsewhere.id()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("finns inte");
    }

    @Test
    void doesNotPointToWhatOnlyFewMaySee() {
        Arende flagged = cases.routed(HV, ASA, at("hemtjanst", "lex-sarah"));
        long companion = cases.events(flagged).stream()
                .filter(CompanionOpened.class::isInstance)
                .map(CompanionOpened.class::cast)
                .findFirst()
                .orElseThrow()
                .other();
        Arende other = cases.routed(HV);

        assertThatThrownBy(() -> linkArenden.link(registrator(HV), other.id(), companion))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("få får se");
        assertThat(related.of(HV, other.id())).isEmpty();
    }
}
