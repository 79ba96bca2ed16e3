package se.lyhord.console.action;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.console.undo.UndoBar;
import se.lyhord.console.words.Shown;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.dispatch.Dispatch;
import se.lyhord.register.dispatch.DispatchState;
import se.lyhord.register.dispatch.Dispatches;
import se.lyhord.register.undo.Undoable;
import se.lyhord.register.undo.Undoable.Decision;

/** A form at work on one ärende: what it does can be taken back where that is possible, its words come back too, and it tells what happened. */
public final class Deed {
    private static final int TITLE = 60;

    private final VerbForm form;
    private final Account by;
    private final Arende arende;
    private final boolean canBeTakenBack;
    private final Undoable undoable;
    private final UndoBar bar;
    private final Dispatches letters;
    private final Supplier<Writing> writing;
    private @Nullable Decision decision;
    private Filled filled = new Filled(Map.of());
    private long lastLetter;

    Deed(
            VerbForm form,
            Account by,
            Arende arende,
            boolean canBeTakenBack,
            Undoable undoable,
            UndoBar bar,
            Dispatches letters,
            Supplier<Writing> writing) {
        this.form = form;
        this.by = by;
        this.arende = arende;
        this.canBeTakenBack = canBeTakenBack;
        this.undoable = undoable;
        this.bar = bar;
        this.letters = letters;
        this.writing = writing;
    }

    /** The form, whose work can be taken back. */
    public VerbForm form() {
        return form.doing(this::work);
    }

    private void work(Filled words) {
        decision = null;
        filled = words;
        lastLetter =
                letters.of(arende.id()).stream().mapToLong(Dispatch::id).max().orElse(0);
        if (canBeTakenBack) {
            decision = undoable.make(by, arende.id(), form.name(), () -> {
                form.work().accept(words);
                return arende;
            });
        } else {
            form.work().accept(words);
        }
    }

    /** Says what has happened, and where the letter is that somebody else would wait for. */
    public void tell() {
        String title = Shown.atMost(TITLE, Shown.title(arende.title()));
        String sentence = happened() + " · " + title;
        Decision made = decision;
        if (made == null) {
            Toast.done(sentence);
            return;
        }
        Filled words = filled;
        bar.decided(sentence, form.name() + " · " + title, List.of(made), () -> writing.get()
                .keep(words));
    }

    private String happened() {
        List<Dispatch> written = letters.of(arende.id()).stream()
                .filter(letter ->
                        letter.id() > lastLetter && isAwaited(letter.letter().kind()))
                .toList();
        List<String> sentences = Stream.concat(
                        Stream.of(form.said()), written.stream().map(this::whereItIs))
                .filter(said -> !said.isEmpty())
                .toList();
        return sentences.isEmpty() ? "Det är gjort" : String.join(". ", sentences);
    }

    private static boolean isAwaited(Brevslag kind) {
        return kind.isToCitizen() || kind == Brevslag.TILL_ANNAN_MYNDIGHET;
    }

    /** What is sent is said only where the form has nothing else to say. */
    private String whereItIs(Dispatch letter) {
        String name = letter.letter().kind().label();
        if (letter.state() == DispatchState.MANUAL) {
            return name + " väntar bland breven att ta hand om";
        }
        if (!form.said().isEmpty()) {
            return "";
        }
        return name + (letter.letter().recipient() == null ? " läggs på medborgarsidan" : " skickas");
    }
}
