package se.lyhord.console.inbox;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import se.lyhord.config.routine.Rutin;
import se.lyhord.console.action.Field.All;
import se.lyhord.console.action.Field.Option;
import se.lyhord.console.action.Field.Pick;
import se.lyhord.console.action.Filled;
import se.lyhord.console.action.VerbForm;

/** Asks what several ärenden are; what is left open is as suggested for each. */
record TogetherForm(Rutin rutin, int number) {
    private static final String KIND = "typ";
    private static final String FACTOR = "faktor";
    private static final String UNIT = "enhet";
    private static final String FLAG = "flagga";
    private static final String AS_SUGGESTED = "Tomt: som föreslaget för vart och ett.";

    VerbForm form(Together together, Consumer<Outcome> done) {
        return VerbForm.of(
                        number == 1 ? "Bekräfta ärendet" : "Bekräfta %d ärenden".formatted(number),
                        filled -> done.accept(together.confirm(
                                chosen(filled, KIND),
                                chosen(filled, FACTOR),
                                chosen(filled, UNIT),
                                chosen(filled, FLAG))),
                        pick(UNIT, "Enhet", AS_SUGGESTED, rutin.units(), unit -> new Option(unit.id(), unit.name())),
                        pick(KIND, "Typ", AS_SUGGESTED, rutin.kinds(), kind -> new Option(kind.id(), kind.name())),
                        pick(
                                FACTOR,
                                "Kvalitetsfaktor",
                                AS_SUGGESTED,
                                rutin.factors(),
                                factor -> new Option(factor.id(), factor.name())),
                        pick(
                                FLAG,
                                "Märk med flagga (valfritt)",
                                "",
                                rutin.flags(),
                                flag -> new Option(flag.id(), flag.name())))
                .explained(
                        "Alla bekräftas på en gång. De som inte går att bekräfta står kvar, och raden säger varför.");
    }

    private static String chosen(Filled filled, String key) {
        return filled.choice(key).orElse("");
    }

    private static <T> Pick pick(String key, String label, String hint, List<T> all, Function<T, Option> option) {
        List<Option> options = all.stream().map(option).toList();
        return new Pick(key, label, hint, new All(options), null);
    }
}
