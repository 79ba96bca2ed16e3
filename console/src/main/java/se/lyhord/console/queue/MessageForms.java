package se.lyhord.console.queue;

import com.vaadin.flow.spring.annotation.UIScope;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.lyhord.console.action.ArendePick;
import se.lyhord.console.action.Field.Text;
import se.lyhord.console.action.FormBar;
import se.lyhord.console.action.Toast;
import se.lyhord.console.action.VerbForm;
import se.lyhord.console.action.Writings;
import se.lyhord.intake.handle.ReadOnceMore;
import se.lyhord.register.access.Account;
import se.lyhord.register.draft.Topic;
import se.lyhord.register.ledger.LedgerEntry;
import se.lyhord.register.ledger.Outcome;
import se.lyhord.register.redecide.AddMessage;
import se.lyhord.register.redecide.DismissMessage;
import se.lyhord.register.redecide.RegisterMessage;
import se.lyhord.register.redecide.Seen;
import se.lyhord.register.redecide.TryMessageAgain;
import se.lyhord.register.search.FoundArende;
import se.lyhord.register.search.OtherArenden;

/** What can be decided about a message, by the outcome that it has. */
@Component
@UIScope
class MessageForms {
    private static final String WHY = "skal";
    private static final String OTHER = "arende";
    private static final String RECORDED = "Skälet står i liggaren och i ärendets händelser.";

    private final RegisterMessage register;
    private final AddMessage add;
    private final DismissMessage dismiss;
    private final TryMessageAgain tryAgain;
    private final OtherArenden others;
    private final Writings writings;

    MessageForms(
            RegisterMessage register,
            AddMessage add,
            DismissMessage dismiss,
            TryMessageAgain tryAgain,
            OtherArenden others,
            Writings writings) {
        this.register = register;
        this.add = add;
        this.dismiss = dismiss;
        this.tryAgain = tryAgain;
        this.others = others;
        this.writings = writings;
    }

    /**
     * What can be done, the likeliest first.
     *
     * @param read the message, asked for when it is needed
     */
    FormBar of(Account by, LedgerEntry entry, Supplier<ReadOnceMore> read, Runnable done) {
        RegisterForm registering = new RegisterForm(register, by, Seen.of(entry));
        FormBar bar = writings.bar(by, Topic.message(entry.row().id()), forms(by, entry, read, registering), form -> {
            if (!registering.tell()) {
                Toast.done(form.said());
            }
            done.run();
        });
        return entry.row().outcome() == Outcome.QUARANTINED ? bar.firstIsUsual() : bar;
    }

    private List<FormBar.Form> forms(
            Account by, LedgerEntry entry, Supplier<ReadOnceMore> read, RegisterForm registering) {
        @Nullable Outcome outcome = entry.row().outcome();
        return switch (outcome) {
            case null -> List.of();
            case QUARANTINED -> {
                FormBar.Form adding = FormBar.Form.of(add("Lägg till i ett ärende", by, entry, read));
                FormBar.Form dismissing = FormBar.Form.of(dismiss(by, entry));
                yield entry.row().isHeaderOnly()
                        ? List.of(registering.named("Registrera", read), adding, dismissing)
                        : List.of(
                                registering.named("Registrera", read),
                                adding,
                                FormBar.Form.of(tryAgain(by, entry)),
                                dismissing);
            }
            case AUTOMATIC, DISMISSED, DUPLICATE ->
                List.of(
                        registering.named("Registrera ändå", read),
                        FormBar.Form.of(add("Lägg till i ett ärende", by, entry, read)));
            case FOLLOW_UP ->
                List.of(
                        FormBar.Form.of(add("Flytta till ett annat ärende", by, entry, read)),
                        registering.named("Gör till ett eget ärende", read));
            case REGISTERED -> List.of(FormBar.Form.of(add("Lägg till i ett annat ärende", by, entry, read)));
        };
    }

    private VerbForm add(String name, Account by, LedgerEntry entry, Supplier<ReadOnceMore> read) {
        VerbForm form = VerbForm.of(
                        name,
                        filled -> add.add(
                                by,
                                Seen.of(entry),
                                Long.parseLong(filled.choice(OTHER, "Välj ett ärende.")),
                                read.get().message(),
                                filled.text(WHY)),
                        ArendePick.of(OTHER, "Ärende", words -> matching(by, entry, words)),
                        new Text(WHY, "Varför hör meddelandet dit?", RECORDED))
                .said("Meddelandet hör till det ärendet nu");
        return entry.row().outcome() == Outcome.REGISTERED
                ? form.explained("Ärendet som meddelandet öppnade makuleras, och det som inte har skickats ställs in.")
                : form;
    }

    private List<FoundArende> matching(Account by, LedgerEntry entry, String words) {
        return others.matching(by, entry.row().sender(), words, ArendePick.SHOWN).stream()
                .filter(found -> !Long.valueOf(found.id()).equals(entry.row().arende()))
                .toList();
    }

    private VerbForm tryAgain(Account by, LedgerEntry entry) {
        return VerbForm.of("Försök igen", filled -> tryAgain.tryAgain(by, Seen.of(entry)))
                .said("Meddelandet behandlas igen")
                .explained("Meddelandet behandlas en gång till. Ankomstdagen står kvar.");
    }

    private VerbForm dismiss(Account by, LedgerEntry entry) {
        return VerbForm.of(
                        "Avför",
                        filled -> dismiss.dismiss(by, Seen.of(entry), filled.text(WHY)),
                        new Text(WHY, "Varför är meddelandet inget ärende?", "Skälet står i liggaren."))
                .said("Meddelandet är avfört");
    }
}
