package se.lyhord.console.enhet;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.people.Role;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.console.action.ActionBar;
import se.lyhord.console.words.Days;
import se.lyhord.console.words.Names;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.handback.HandBacks;
import se.lyhord.register.inquiry.Inquiries;
import se.lyhord.register.inquiry.Inquiry;
import se.lyhord.register.permission.Permission;
import se.lyhord.register.proposal.ProposedAnswers;
import se.lyhord.register.question.Question;
import se.lyhord.register.question.Questions;
import se.lyhord.register.routine.Routines;
import se.lyhord.register.verb.TakeProposedAnswer;

/** Makes the enhet's part of an ärende's page. */
@Component
@UIScope
public class EnhetParts {
    private final Inquiries inquiries;
    private final Questions questions;
    private final ProposedAnswers proposals;
    private final HandBacks handBacks;
    private final TakeProposedAnswer take;
    private final Permission permission;
    private final Routines routines;
    private final Names names;
    private final Days days;

    EnhetParts(
            Inquiries inquiries,
            Questions questions,
            ProposedAnswers proposals,
            HandBacks handBacks,
            TakeProposedAnswer take,
            Permission permission,
            Routines routines,
            Names names,
            Days days) {
        this.inquiries = inquiries;
        this.questions = questions;
        this.proposals = proposals;
        this.handBacks = handBacks;
        this.take = take;
        this.permission = permission;
        this.routines = routines;
        this.names = names;
        this.days = days;
    }

    /** The part; empty where there is nothing to read and nothing that an enhet's person could do. */
    public Optional<Div> pane(ArendePage page, Account account, ActionBar actions, Runnable done) {
        Arende arende = page.arende();
        Div pane = new Div();
        pane.addClassName("enhet-pane");
        boolean mayAnswer =
                permission.allows(account, Verb.ANSWER, arende, routines.at(arende.namnd(), arende.arrivedAt()));
        proposals
                .open(arende.id())
                .forEach(proposal -> pane.add(new ProposalCard(
                        proposal, mayAnswer ? new Proposing(take, account, arende, actions) : null, days)));
        if (account.roles().contains(Role.CHEF) || account.roles().contains(Role.HANDLAGGARE)) {
            StepsPane steps = new StepsPane(actions);
            if (steps.offersAnything()) {
                pane.add(steps);
            }
        }
        handBacks.of(arende.id()).ifPresent(back -> pane.add(new HandedBackLine(back, days)));
        List<Question> asked = questions.of(arende.id());
        if (!asked.isEmpty()) {
            pane.add(new QuestionsPane(asked, names, days));
        }
        List<Inquiry> versions = inquiries.of(arende.id());
        if (!versions.isEmpty()) {
            pane.add(new InquiryPane(versions, days));
        }
        return pane.getComponentCount() == 0 ? Optional.empty() : Optional.of(pane);
    }
}
