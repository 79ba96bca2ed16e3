package se.lyhord.console.accuracy;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import se.lyhord.classifier.model.Question;
import se.lyhord.console.keys.ScrollArea;
import se.lyhord.console.signin.Person;
import se.lyhord.console.words.Days;
import se.lyhord.register.access.Account;
import se.lyhord.register.accuracy.Step;
import se.lyhord.register.accuracy.Window;
import se.lyhord.register.learn.UnsureArenden;
import se.lyhord.register.permission.ReadingRule;
import se.lyhord.register.routine.RoutineInForce;

/** How well the suggestions hit, one question and one window at a time; and, for those who confirm, what to confirm first. */
@Route("traffsakerhet")
@PageTitle("Träffsäkerhet · Lyhörd")
@RolesAllowed({"REGISTRATOR", "CHEF", "CONTROLLER", "ADMIN"})
class AccuracyView extends Div implements AfterNavigationObserver {
    private static final int DOUBTS = 20;

    private final FiguresOf figuresOf;
    private final UnsureArenden unsure;
    private final ModelPane models;
    private final Account account;
    private final Clock clock;
    private final Select<Question> question = new Select<>();
    private final Select<Step> step = new Select<>();
    private final FiguresPane figures = new FiguresPane();
    private final DoubtPane first;

    AccuracyView(
            FiguresOf figuresOf,
            UnsureArenden unsure,
            ModelPane models,
            ReadingRule reading,
            Days days,
            Person person,
            Clock clock) {
        this.figuresOf = figuresOf;
        this.unsure = unsure;
        this.models = models;
        this.account = person.account();
        this.clock = clock;
        this.first = new DoubtPane(days);
        first.setVisible(reading.seesAllUnrestricted(account));
        addClassNames("list-view", "report-view", "accuracy-view");
        Div choices = new Div(question, step);
        choices.addClassName("accuracy-choices");
        Div content = new ScrollArea("Träffsäkerhet", figures, first, models);
        content.addClassName("report");
        add(new H2("Träffsäkerhet"), choices, content);
        offerChoices();
    }

    private void offerChoices() {
        question.setLabel("Fråga");
        question.setItemLabelGenerator(QuestionWords::name);
        question.setItems(Question.UNIT, Question.KIND, Question.FACTOR);
        question.setValue(Question.UNIT);
        question.addValueChangeListener(change -> show());
        step.setLabel("Period");
        step.setItemLabelGenerator(each -> each == Step.WEEK ? "De senaste 12 veckorna" : "De senaste 12 månaderna");
        step.setItems(Step.MONTH, Step.WEEK);
        step.setValue(Step.MONTH);
        step.addValueChangeListener(change -> show());
    }

    /** Who chooses the page anew in the menu sees the figures of now. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
        models.show();
        if (first.isVisible()) {
            first.show(unsure.of(account.namnd(), DOUBTS));
        }
    }

    private void show() {
        Window window = Window.upTo(RoutineInForce.arrivalDate(clock.instant()), step.getValue());
        figuresOf.window(window, question.getValue()).ifPresentOrElse(figures::show, figures::sayThatThereAreNone);
    }
}
