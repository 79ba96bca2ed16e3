package se.lyhord.console.queue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lyhord.console.action.Field.Option;
import se.lyhord.console.action.Field.Pick;
import se.lyhord.console.action.Field.Text;
import se.lyhord.console.action.FormDialog;
import se.lyhord.console.action.VerbForm;
import se.lyhord.console.words.Shown;
import se.lyhord.intake.handle.ReadOnceMore;
import se.lyhord.register.access.Account;
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
@org.springframework.stereotype.Component
class MessageForms {
    private static final String WHY = "skal";
    private static final String OTHER = "arende";
    private static final String RECORDED = "Skälet står i liggaren och i ärendets händelser.";
    private static final int SHOWN = 30;

    private final RegisterMessage register;
    private final AddMessage add;
    private final DismissMessage dismiss;
    private final TryMessageAgain tryAgain;
    private final OtherArenden others;

    MessageForms(
            RegisterMessage register,
            AddMessage add,
            DismissMessage dismiss,
            TryMessageAgain tryAgain,
            OtherArenden others) {
        this.register = register;
        this.add = add;
        this.dismiss = dismiss;
        this.tryAgain = tryAgain;
        this.others = others;
    }

    /**
     * The buttons, the likeliest first.
     *
     * @param read the message, asked for when it is needed
     */
    List<Button> of(Account by, LedgerEntry entry, Supplier<ReadOnceMore> read, Runnable done) {
        @Nullable Outcome outcome = entry.row().outcome();
        return switch (outcome) {
            case null -> List.of();
            case QUARANTINED ->
                List.of(
                        primary(register("Registrera", by, entry, read, done)),
                        FormDialog.button(add("Lägg till i ett ärende", by, entry, read), done),
                        FormDialog.button(tryAgain(by, entry), done),
                        FormDialog.button(dismiss(by, entry), done));
            case AUTOMATIC, DISMISSED, DUPLICATE ->
                List.of(
                        register("Registrera ändå", by, entry, read, done),
                        FormDialog.button(add("Lägg till i ett ärende", by, entry, read), done));
            case FOLLOW_UP ->
                List.of(
                        FormDialog.button(add("Flytta till ett annat ärende", by, entry, read), done),
                        register("Gör till ett eget ärende", by, entry, read, done));
            case REGISTERED -> List.of(FormDialog.button(add("Lägg till i ett annat ärende", by, entry, read), done));
        };
    }

    private Button register(String name, Account by, LedgerEntry entry, Supplier<ReadOnceMore> read, Runnable done) {
        Button button = new Button(name, click -> new RegisterDialog(
                        name,
                        read.get().message(),
                        (message, why) -> register.register(by, Seen.of(entry), message, why),
                        done)
                .open());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
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
                new Pick(
                        OTHER,
                        "Ärende",
                        "Sök på diarienummer, namn eller ord i ärendet.",
                        words -> matching(by, entry, words),
                        null),
                new Text(WHY, "Varför hör meddelandet dit?", RECORDED));
        return entry.row().outcome() == Outcome.REGISTERED
                ? form.explained("Ärendet som meddelandet öppnade makuleras, och det som inte har skickats ställs in.")
                : form;
    }

    private List<Option> matching(Account by, LedgerEntry entry, String words) {
        return others.matching(by, entry.row().sender(), words, SHOWN).stream()
                .filter(found -> !Long.valueOf(found.id()).equals(entry.row().arende()))
                .map(found -> new Option(String.valueOf(found.id()), label(found)))
                .toList();
    }

    private static String label(FoundArende found) {
        return Stream.of(
                        found.diarienummer(),
                        Shown.title(found.title()),
                        Shown.name(found.sender().display()))
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private VerbForm tryAgain(Account by, LedgerEntry entry) {
        return VerbForm.of("Försök igen", filled -> tryAgain.tryAgain(by, Seen.of(entry)))
                .explained("Meddelandet behandlas en gång till. Ankomstdagen står kvar.");
    }

    private VerbForm dismiss(Account by, LedgerEntry entry) {
        return VerbForm.of(
                "Avför",
                filled -> dismiss.dismiss(by, Seen.of(entry), filled.text(WHY)),
                new Text(WHY, "Varför är meddelandet inget ärende?", "Skälet står i liggaren."));
    }
}
