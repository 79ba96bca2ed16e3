package se.lyhord.register.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.register.verb.Casebook.ASA;
import static se.lyhord.register.verb.Casebook.CALLER;
import static se.lyhord.register.verb.Casebook.COMPLAINT;
import static se.lyhord.register.verb.Casebook.HV;
import static se.lyhord.register.verb.Casebook.registrator;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.config.deadline.Duty;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.arende.Related;
import se.lyhord.register.arende.Related.Relation;
import se.lyhord.register.arende.RelatedArenden;
import se.lyhord.register.arende.Threads;
import se.lyhord.register.event.RoadEvent.Absorbed;
import se.lyhord.register.event.RoadEvent.MergedInto;
import se.lyhord.register.ledger.Ledger;
import se.lyhord.register.proposal.NewProposal;
import se.lyhord.register.proposal.ProposedAnswer;
import se.lyhord.register.proposal.ProposedAnswers;
import se.lyhord.register.proposal.TakeProposal;
import se.lyhord.register.refusal.RefusedException;

@RegisterTest
class MergeArendenTest {
    @Autowired
    Casebook cases;

    @Autowired
    MergeArenden mergeArenden;

    @Autowired
    RelatedArenden related;

    @Autowired
    Threads threads;

    @Autowired
    Ledger ledger;

    @Autowired
    TakeProposal takeProposal;

    @Autowired
    ProposedAnswers proposals;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void mustHaveRule1NothingIsLostWhenOneTakesOverTheOther() {
        Arende goesOn = cases.routed(HV);
        Arende absorbed = cases.routed(HV);

        Arende ended = mergeArenden.merge(registrator(HV), absorbed.id(), goesOn.id());

        assertThat(ended.status()).isEqualTo(ArendeStatus.AVSLUTAT);
        assertThat(cases.page(absorbed).messages()).hasSize(1);
        assertThat(related.of(HV, goesOn.id()))
                .containsExactly(new Related(absorbed.id(), absorbed.name(), Relation.ABSORBED));
        assertThat(related.of(HV, absorbed.id()))
                .containsExactly(new Related(goesOn.id(), goesOn.name(), Relation.MERGED_INTO));
        assertThat(cases.events(absorbed)).contains(new MergedInto(goesOn.id(), goesOn.name()));
        assertThat(cases.events(goesOn)).contains(new Absorbed(absorbed.id(), absorbed.name()));
        assertThat(cases.page(absorbed).frister()).noneMatch(frist -> frist.isOpen());
        assertThat(cases.isOpen(goesOn, Duty.SVAR)).isTrue();
        assertThat(cases.lettersAfter(2, absorbed)).isEmpty();
    }

    @Test
    void letsLaterMessagesReachTheOneThatGoesOn() {
        Arende goesOn = cases.routed(HV);
        Arende between = cases.routed(HV);
        Arende first = cases.routed(HV);
        mergeArenden.merge(registrator(HV), first.id(), between.id());
        mergeArenden.merge(registrator(HV), between.id(), goesOn.id());

        assertThat(threads.byDiarienummer(HV, List.of(first.name())))
                .extracting(Threads.Found::arende)
                .containsExactly(goesOn.id());
    }

    @Test
    void refusesItselfWhatHasEndedAndWhatAnotherPersonWaitsFor() {
        Arende arende = cases.routed(HV);
        Arende closed = cases.routed(HV, ASA, new Confirmation("ovrigt", "annat", "forskola", List.of()));
        Arende others = cases.routed(HV, CALLER, COMPLAINT);

        assertThatThrownBy(() -> mergeArenden.merge(registrator(HV), arende.id(), arende.id()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("annat ärende");
        assertThatThrownBy(() -> mergeArenden.merge(registrator(HV), arende.id(), closed.id()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("fortfarande är öppet");
        assertThatThrownBy(() -> mergeArenden.merge(registrator(HV), arende.id(), others.id()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("olika personer");
    }

    @Test
    void refusesToTakeTheirAnswerFromThoseWhoReadWithACodeThoughTheyLeftATelephoneNumber() {
        Arende goesOn = cases.routed(HV, CALLER, COMPLAINT);
        Arende withCode = cases.routed(HV, CALLER.withCode(), COMPLAINT);

        assertThatThrownBy(() -> mergeArenden.merge(registrator(HV), withCode.id(), goesOn.id()))
                .hasMessageContaining("olika personer");
    }

    @Test
    void takesOverWhatAnEnhetHasProposedAndNobodyHasSettled() {
        Arende goesOn = cases.routed(HV);
        Arende absorbed = cases.routed(HV);
        long mail = ledger.record(Samples.mail()).id();
        transaction.executeWithoutResult(status -> takeProposal.take(new NewProposal(
                HV, absorbed.id(), mail, "chef@hv.example", "Den är lagad.", List.of(), Samples.FRIDAY_MORNING)));

        mergeArenden.merge(registrator(HV), absorbed.id(), goesOn.id());

        assertThat(proposals.open(absorbed.id())).isEmpty();
        assertThat(proposals.open(goesOn.id()))
                .extracting(ProposedAnswer::words)
                .containsExactly("Den är lagad.");
    }
}
