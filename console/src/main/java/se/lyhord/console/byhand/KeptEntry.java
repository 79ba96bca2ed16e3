package se.lyhord.console.byhand;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import se.lyhord.console.draft.HalfWritten;
import se.lyhord.console.words.Days;
import se.lyhord.console.words.Shown;
import se.lyhord.register.draft.Draft;

/** Keeps what is written down while it is told, and offers what was begun and never registered. */
class KeptEntry extends Div {
    private static final int SHOWN = 60;

    private final HalfWritten half;
    private final Entry entry;
    private final Days days;
    private final Div begun = new Div();
    private final Span kept = new Span();

    KeptEntry(HalfWritten half, Entry entry, Days days) {
        this.half = half;
        this.entry = entry;
        this.days = days;
        begun.addClassName("draft-notes");
        kept.addClassName("draft-kept");
        add(begun);
        entry.whenChanged(this::keep);
        offer();
    }

    /** Whether it is kept, in words. */
    Span kept() {
        return kept;
    }

    /** It has been registered. */
    void done() {
        half.drop();
        kept.setText("");
        offer();
    }

    private void keep() {
        if (entry.isWithoutWords()) {
            half.drop();
            kept.setText("");
        } else {
            String said = half.keep(entry.fields(), 0);
            kept.setText(entry.scans().files().isEmpty() ? said : said + ". Filerna sparas inte i utkastet.");
        }
    }

    private void offer() {
        begun.removeAll();
        half.begun().forEach(draft -> begun.add(line(draft)));
        begun.setVisible(begun.getComponentCount() > 0);
    }

    private Div line(Draft draft) {
        Button goOn = new Button("Fortsätt", click -> goOnWith(draft));
        Button away = new Button("Kasta", click -> {
            half.drop(draft);
            offer();
        });
        goOn.addThemeVariants(ButtonVariant.SMALL);
        away.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        Span words =
                new Span("Ditt utkast från %s: ”%s”".formatted(days.moment(draft.savedAt()), words(draft.fields())));
        Div line = new Div(words, goOn, away);
        line.addClassName("draft-note");
        return line;
    }

    private static String words(Map<String, String> fields) {
        return Shown.atMost(SHOWN, Shown.title(Entry.firstWords(fields)));
    }

    /** What stands in the form now is a draft already. Another window may have registered this one, or written on in it. */
    private void goOnWith(Draft offered) {
        half.begun().stream()
                .filter(begun -> begun.id() == offered.id())
                .findFirst()
                .ifPresentOrElse(this::take, () -> {
                    kept.setText("Utkastet finns inte kvar.");
                    offer();
                });
    }

    private void take(Draft draft) {
        half.goOnWith(draft);
        entry.fill(draft.fields());
        kept.setText("Utkast från " + days.moment(draft.savedAt()));
        offer();
        entry.focus();
    }
}
