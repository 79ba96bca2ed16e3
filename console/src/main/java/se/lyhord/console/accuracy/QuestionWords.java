package se.lyhord.console.accuracy;

import com.vaadin.flow.spring.annotation.UIScope;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.lyhord.classifier.model.Question;
import se.lyhord.console.words.Names;

/** The questions and their answers in the words of the routine. */
@Component
@UIScope
class QuestionWords {
    private final Names names;

    QuestionWords(Names names) {
        this.names = names;
    }

    static String name(Question question) {
        return switch (question) {
            case KIND -> "Ärendetyp";
            case FACTOR -> "Kvalitetsfaktor";
            case UNIT -> "Enhet";
        };
    }

    /** Within a sentence. */
    static String noun(Question question) {
        return name(question).toLowerCase(Locale.of("sv", "SE"));
    }

    String answer(Question question, String id) {
        return switch (question) {
            case KIND -> names.kind(id);
            case FACTOR -> names.factor(id);
            case UNIT -> names.unit(id);
        };
    }

    String flag(String id) {
        return names.flag(id);
    }
}
