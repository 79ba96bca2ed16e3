package se.lyhord.console.accuracy;

import com.vaadin.flow.spring.annotation.UIScope;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.lyhord.classifier.model.Question;
import se.lyhord.console.signin.Person;
import se.lyhord.register.accuracy.Accuracies;
import se.lyhord.register.accuracy.Accuracy;
import se.lyhord.register.accuracy.Answered;
import se.lyhord.register.accuracy.FlagFigures;
import se.lyhord.register.accuracy.Window;

/** Asks the register for the figures of the person's nämnd and puts them into words. */
@Component
@UIScope
class FiguresOf {
    private final Accuracies accuracies;
    private final FlagFigures flagFigures;
    private final HitSheets hits;
    private final ConfusionWords confusions;
    private final QuestionWords words;
    private final Person person;

    FiguresOf(
            Accuracies accuracies,
            FlagFigures flagFigures,
            HitSheets hits,
            ConfusionWords confusions,
            QuestionWords words,
            Person person) {
        this.accuracies = accuracies;
        this.flagFigures = flagFigures;
        this.hits = hits;
        this.confusions = confusions;
        this.words = words;
        this.person = person;
    }

    /** Empty when nothing of that window has been confirmed. */
    Optional<Figures> window(Window window, Question question) {
        String namnd = person.account().namnd();
        Accuracy accuracy = accuracies.of(namnd, window);
        if (accuracy.isEmpty()) {
            return Optional.empty();
        }
        Answered answered = accuracy.of(question);
        return Optional.of(new Figures(
                answered,
                hits.summary(accuracy),
                hits.byLabels(answered),
                hits.overTime(answered),
                confusions.sentences(answered),
                confusions.table(answered),
                SurenessSheets.bands(answered),
                SurenessSheets.prices(answered),
                FlagSheet.of(flagFigures.of(namnd, window), words)));
    }
}
