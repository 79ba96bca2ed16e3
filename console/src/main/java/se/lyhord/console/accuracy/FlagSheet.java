package se.lyhord.console.accuracy;

import java.util.List;
import se.lyhord.console.sheet.Sheet;
import se.lyhord.console.words.Share;
import se.lyhord.register.accuracy.OfFlag;

/** What became of the flags, as a table. */
final class FlagSheet {
    private FlagSheet() {}

    static Sheet of(List<OfFlag> flags, QuestionWords words) {
        return new Sheet(
                "Flaggor",
                List.of(
                        "Flagga",
                        "Programmet satte",
                        "Behölls",
                        "Togs bort",
                        "Registratorn lade till",
                        "Hittade av programmet"),
                flags.stream()
                        .map(flag -> List.of(
                                words.flag(flag.flag()),
                                String.valueOf(flag.raised()),
                                String.valueOf(flag.kept()),
                                String.valueOf(flag.removed()),
                                String.valueOf(flag.added()),
                                new Share(flag.kept(), flag.standing()).toString()))
                        .toList());
    }
}
