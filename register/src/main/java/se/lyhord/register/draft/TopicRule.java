package se.lyhord.register.draft;

import org.springframework.stereotype.Component;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arenden;
import se.lyhord.register.dispatch.LettersToSeeTo;
import se.lyhord.register.ledger.LedgerPages;
import se.lyhord.register.ledger.LedgerRow;
import se.lyhord.register.permission.Area;
import se.lyhord.register.permission.Areas;
import se.lyhord.register.permission.ReadingRule;
import se.lyhord.register.question.Question;
import se.lyhord.register.question.Questions;
import se.lyhord.register.routine.Routines;

/** Who may read what somebody writes about; what is gone or decided may be read by nobody. */
@Component
class TopicRule {
    private final Arenden arenden;
    private final LedgerPages ledger;
    private final LettersToSeeTo letters;
    private final Questions questions;
    private final ReadingRule reading;
    private final Areas areas;
    private final Routines routines;

    TopicRule(
            Arenden arenden,
            LedgerPages ledger,
            LettersToSeeTo letters,
            Questions questions,
            ReadingRule reading,
            Areas areas,
            Routines routines) {
        this.arenden = arenden;
        this.ledger = ledger;
        this.letters = letters;
        this.questions = questions;
        this.reading = reading;
        this.areas = areas;
        this.routines = routines;
    }

    boolean mayRead(Account by, Topic topic) {
        return switch (topic.kind()) {
            case ARENDE -> mayReadArende(by, topic.id());
            case MESSAGE ->
                ledger.find(by.namnd(), topic.id())
                        .filter(row -> mayRead(by, row))
                        .isPresent();
            case LETTER ->
                letters.find(by.namnd(), topic.id())
                        .filter(letter -> mayReadArende(by, letter.arende()))
                        .isPresent();
            case QUESTION ->
                questions
                        .find(by.namnd(), topic.id())
                        .filter(question -> waitsFor(by, question))
                        .isPresent();
            case TOLD -> true;
        };
    }

    private boolean mayReadArende(Account by, long id) {
        return arenden.find(by.namnd(), id)
                .filter(found -> reading.mayRead(by, found, routines.at(by.namnd(), found.arrivedAt())))
                .isPresent();
    }

    /** As the ledger's page has it: a registrator every message, but those of an ärende that is only for others. */
    private boolean mayRead(Account by, LedgerRow row) {
        Long arende = row.arende();
        return reading.seesAllUnrestricted(by) && (!row.restricted() || arende == null || mayReadArende(by, arende));
    }

    private boolean waitsFor(Account by, Question question) {
        Area area = areas.of(by);
        return question.isOpen() && question.to().isPutTo(area.persons(), area.units());
    }
}
