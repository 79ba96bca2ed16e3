package se.lyhord.console.inbox;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import se.lyhord.console.keys.Keys;

/** What the keys do in the inbox. */
record InboxKeys(Rhythm rhythm, InboxList list, Reading reading, IntConsumer move) {
    private static final int DOWN = 1;
    private static final int UP = -1;

    void on(Keys keys) {
        keys.on("Enter", "Bekräfta och gå till nästa", rhythm::confirm)
                .on("j", "Nästa ärende", () -> move.accept(DOWN))
                .on("k", "Förra ärendet", () -> move.accept(UP));
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
                .on("o", "Inget ärende: avsluta", rhythm::notOurs)
                .on("h", "Visa hela meddelandet", reading::toggleWhole)
                .on("x", "Markera eller avmarkera", () -> shown(id -> list.mark(id, false)))
                .on("J", "Markera och gå till nästa", () -> stretch(DOWN))
                .on("K", "Markera och gå till förra", () -> stretch(UP))
                .on("X", "Markera alla som visas", list::markAll)
                .offer("Bekräfta de markerade som är säkra", rhythm::confirmMarked)
                .offer("Bestäm för alla markerade", rhythm::decideMarked)
                .offer("Avmarkera alla", list::unmark);
    }

    private void stretch(int step) {
        shown(list::markAlso);
        move.accept(step);
        shown(list::markAlso);
    }

    private void shown(Consumer<Long> told) {
        reading.shown().ifPresent(told);
    }
}
