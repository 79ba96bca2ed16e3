package se.lyhord.console.accuracy;

import java.util.List;
import java.util.Objects;
import se.lyhord.classifier.model.Question;
import se.lyhord.console.sheet.Sheet;
import se.lyhord.console.words.Days;
import se.lyhord.register.learn.model.Compared;
import se.lyhord.register.learn.model.ModelState;
import se.lyhord.register.learn.model.TrainedModel;

/** Every retraining and what came of it, as a table. */
final class ModelSheet {
    private ModelSheet() {}

    static Sheet of(List<TrainedModel> history, Days days) {
        return new Sheet(
                "Tränade modeller, den nyaste först (rätta svar: den som användes → den nya)",
                List.of(
                        "Tränad",
                        "Begärd av",
                        "Exempel",
                        "Rätt enhet",
                        "Rätt ärendetyp",
                        "Rätt kvalitetsfaktor",
                        "Läge",
                        "Varför"),
                history.stream().map(model -> row(model, days)).toList());
    }

    private static List<String> row(TrainedModel model, Days days) {
        return List.of(
                days.moment(model.trainedAt()),
                Objects.requireNonNullElse(model.askedBy(), "Lyhörd"),
                String.valueOf(model.examples()),
                measured(model, Question.UNIT),
                measured(model, Question.KIND),
                measured(model, Question.FACTOR),
                state(model.state()),
                model.reason());
    }

    private static String measured(TrainedModel model, Question question) {
        return model.measured().stream()
                .filter(compared -> compared.question() == question)
                .findFirst()
                .map(ModelSheet::measured)
                .orElse("");
    }

    private static String measured(Compared compared) {
        return compared.present() == null || compared.candidate() == null
                ? ""
                : "%d → %d av %d"
                        .formatted(
                                compared.present().right(),
                                compared.candidate().right(),
                                compared.candidate().messages());
    }

    private static String state(ModelState state) {
        return switch (state) {
            case ACTIVE -> "Används";
            case FORMER -> "Användes förut";
            case LEFT -> "Lämnad";
            case REFUSED -> "Togs inte i bruk";
        };
    }
}
