package se.lyhord.console.inbox;

import java.util.Optional;
import java.util.function.Consumer;
import se.lyhord.console.keys.Keys;
import se.lyhord.register.arende.InboxRow;

/** What the keys do in the inbox. */
record InboxKeys(
        Rhythm rhythm, MarkedRhythm together, InboxList list, Reading reading, Consumer<Optional<InboxRow>> open) {
    private static final int DOWN = 1;
    private static final int UP = -1;

    void on(Keys keys) {
        keys.on("Enter", reading.form()::does, rhythm::confirm)
                .on("j", "Nästa ärende", () -> move(DOWN))
                .on("k", "Förra ärendet", () -> move(UP));
        for (int number = 1; number <= 3; number++) {
            int place = number;
            keys.on(String.valueOf(place), "Välj föreslagen enhet " + place, () -> reading.form()
                    .takeUnit(place));
        }
        keys.on("e", "Välj enhet", reading.form()::openUnit)
                .on("t", "Välj typ", reading.form()::openKind)
                .on("f", "Välj kvalitetsfaktor", reading.form()::openFactor)
                .on("s", "Sekretess: märk eller ta bort", reading.form()::toggleSecret)
                .on("v", "Skicka till annan myndighet (vidare)", rhythm::forward)
                .on("b", "Ändra brevet till den som skrev, och bekräfta", rhythm::readLetter)
                .on("o", "Inget ärende: avsluta", rhythm::notOurs)
                .on("h", "Visa hela meddelandet", reading::toggleWhole)
                .on(
                        "x",
                        "Markera eller avmarkera",
                        () -> shown(id -> list.marking().mark(id, false)))
                .on("J", "Markera och gå till nästa", () -> stretch(DOWN))
                .on("K", "Markera och gå till förra", () -> stretch(UP))
                .on("X", "Markera alla som visas", list.marking()::all)
                .offer("Bekräfta de markerade som är säkra", together::confirmSure)
                .offer("Bestäm för alla markerade", together::decide)
                .offer("Avmarkera alla", list.marking()::none);
    }

    private void move(int steps) {
        shown(id -> {
            Optional<InboxRow> next = list.from(id, steps);
            // Shown anew it would lose what has been filled in.
            if (next.filter(row -> row.id() == id).isEmpty()) {
                open.accept(next);
            }
        });
    }

    private void stretch(int step) {
        shown(list.marking()::also);
        move(step);
        shown(list.marking()::also);
    }

    private void shown(Consumer<Long> told) {
        reading.shown().ifPresent(told);
    }
}
