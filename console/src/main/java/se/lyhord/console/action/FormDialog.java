package se.lyhord.console.action;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import se.lyhord.config.routine.letter.Brev;
import se.lyhord.register.refusal.RefusedException;

/** Fills in any form: Esc closes it and keeps what was written, Ctrl+Enter does it, and a refusal is shown without losing a word. */
public class FormDialog extends DeedDialog {
    private final VerbForm form;
    private final Writing writing;
    private final Runnable done;
    private final Inputs inputs;
    private final Filled untouched;
    private final DraftState state = new DraftState();
    private final OutlookPane outlook;
    private boolean filling;

    /** A form that keeps no draft and needs nothing to be read beside it. */
    public FormDialog(VerbForm form, Runnable done) {
        this(form, Writing.UNKEPT, done);
        setWidth("34rem");
    }

    FormDialog(VerbForm form, Writing writing, Runnable done) {
        super(form.name(), form.button());
        this.form = form;
        this.writing = writing;
        this.done = done;
        inputs = new Inputs(form.fields(), this::changed);
        outlook = new OutlookPane(form.rewords(), this::changed);
        begin(form.beginning());
        untouched = filled();
        Div left = new Div();
        left.addClassName("form-fields");
        if (!form.lead().isEmpty()) {
            left.add(new Paragraph(form.lead()));
        }
        left.add(inputs, state);
        Div both = new Div(left);
        both.addClassName("form-and-outlook");
        if (form.outlook() != null) {
            both.add(outlook);
        }
        add(both);
        goOn();
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                focusWords();
            }
        });
        look();
    }

    private void begin(Beginning beginning) {
        Brev letter = beginning.letter();
        if (letter != null) {
            outlook.edit(letter);
        }
        state.kept(beginning.from());
    }

    /** Fills in what is known already. */
    void begin(Filled known) {
        inputs.fill(known);
    }

    /** Goes on with what was begun, and tells what has happened since. */
    private void goOn() {
        List<Writing.Begun> begun = writing.begun(form.fields());
        if (begun.isEmpty()) {
            return;
        }
        filling = true;
        Filled draft = begun.getFirst().filled();
        inputs.fill(draft);
        Brev letter = draft.letter();
        if (letter != null && form.rewords()) {
            outlook.edit(letter);
        } else {
            outlook.leave();
        }
        filling = false;
        state.others(begun.subList(1, begun.size()));
        state.kept("Utkast från " + begun.getFirst().when());
        state.news(writing.news(), "Det här har hänt sedan du började skriva.");
    }

    private Filled filled() {
        return inputs.filled().with(outlook.letter());
    }

    private void changed() {
        if (filling) {
            return;
        }
        Filled now = filled();
        if (now.saysMoreThan(untouched)) {
            state.kept(writing.keep(now));
        } else {
            writing.drop();
            state.kept("");
        }
        state.refusal("");
        look();
    }

    private void focusWords() {
        if (!inputs.focus()) {
            outlook.focus();
        }
    }

    private void look() {
        if (form.outlook() == null) {
            return;
        }
        inputs.rest(outlook.letter() != null);
        try {
            outlook.show(form.outlook().apply(filled()));
        } catch (RefusedException refused) {
            outlook.show(new Outlook(null, String.valueOf(refused.getMessage())));
        }
    }

    @Override
    protected void act() {
        List<String> news = writing.news();
        if (!news.isEmpty()) {
            state.news(news, "Ärendet har ändrats medan du skrev. Läs, och tryck en gång till om du ändå vill.");
            return;
        }
        try {
            form.work().accept(filled());
        } catch (RefusedException refused) {
            state.refusal(String.valueOf(refused.getMessage()));
            focusWords();
            return;
        }
        writing.forget();
        close();
        done.run();
    }
}
