package se.lyhord.console.accuracy;

import org.springframework.stereotype.Component;
import se.lyhord.console.action.Toast;
import se.lyhord.console.action.VerbForm;
import se.lyhord.register.access.Account;
import se.lyhord.register.learn.ModelDesk;

/** What can be done about the model; nothing to fill in, but something to know before. */
@Component
class ModelForms {
    private final ModelDesk desk;

    ModelForms(ModelDesk desk) {
        this.desk = desk;
    }

    VerbForm train(Account by) {
        return VerbForm.of("Träna en ny modell", filled -> {
                    desk.trainNow(by);
                    Toast.done("En ny modell tränas. Det tar några minuter.");
                })
                .button("Ja, träna")
                .explained(
                        "Programmet tränar en ny modell av det som har bekräftats och jämför den med den som används. Bara en "
                                + "bättre tas i bruk. Du kan arbeta som vanligt under tiden.");
    }

    VerbForm goBack(Account by) {
        return VerbForm.of("Gå tillbaka till modellen före", filled -> {
                    desk.goBack(by);
                    Toast.done("Modellen är bytt.");
                })
                .button("Ja, gå tillbaka")
                .explained(
                        "Förslagen kommer sedan från den modell som användes före den här, eller från den inbyggda om det inte finns "
                                + "någon. Det som är föreslaget och bekräftat ändras inte.");
    }
}
