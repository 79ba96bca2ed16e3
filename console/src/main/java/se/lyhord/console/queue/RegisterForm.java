package se.lyhord.console.queue;

import com.vaadin.flow.component.html.Anchor;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.lyhord.console.action.Field.Line;
import se.lyhord.console.action.Field.Text;
import se.lyhord.console.action.Filled;
import se.lyhord.console.action.FormBar;
import se.lyhord.console.action.Toast;
import se.lyhord.console.action.VerbForm;
import se.lyhord.intake.handle.ReadOnceMore;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.redecide.RegisterMessage;
import se.lyhord.register.redecide.Reread;
import se.lyhord.register.redecide.Seen;

/** Registers a message with what was read of it filled in, to be mended where reading failed. */
class RegisterForm {
    private static final String WHY = "skal";
    private static final String NAME = "namn";
    private static final String EMAIL = "epost";
    private static final String SUBJECT = "rubrik";
    private static final String TEXT = "text";

    private final RegisterMessage register;
    private final Account by;
    private final Seen seen;
    private @Nullable Arende opened;

    RegisterForm(RegisterMessage register, Account by, Seen seen) {
        this.register = register;
        this.by = by;
        this.seen = seen;
    }

    /** The form under this name; the message is read when it is opened. */
    FormBar.Form named(String name, Supplier<ReadOnceMore> read) {
        return new FormBar.Form(name, () -> form(name, read.get().message()));
    }

    private VerbForm form(String name, Reread read) {
        return VerbForm.of(
                name,
                filled -> opened = register.register(by, seen, mended(read, filled), filled.text(WHY)),
                new Line(
                        NAME,
                        "Namn",
                        "",
                        Objects.requireNonNullElse(read.sender().name(), "")),
                new Line(
                        EMAIL,
                        "E-post",
                        "",
                        Objects.requireNonNullElse(read.sender().address(), "")),
                new Line(SUBJECT, "Rubrik", "", read.subject()),
                new Text(TEXT, "Vad gäller det?", "", read.newText()),
                new Text(WHY, "Varför registreras meddelandet?", "Skälet står i liggaren och i ärendets händelser."));
    }

    private static Reread mended(Reread read, Filled filled) {
        Sender sender = new Sender(
                given(filled.text(NAME)),
                given(filled.text(EMAIL)),
                read.sender().phone(),
                read.sender().postal());
        return read.mended(sender, filled.text(SUBJECT).strip(), filled.text(TEXT));
    }

    private static @Nullable String given(String words) {
        return words.isBlank() ? null : words.strip();
    }

    /** Says which ärende it became, if it was registered. */
    boolean tell() {
        Arende arende = opened;
        if (arende == null) {
            return false;
        }
        Toast.done("Registrerat: ", new Anchor("arende/" + arende.id(), arende.name()));
        return true;
    }
}
