package se.lyhord.console.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.people.Role;
import se.lyhord.console.DeskTest;
import se.lyhord.console.Labelled;
import se.lyhord.console.Post;
import se.lyhord.console.action.ConfirmLetters;
import se.lyhord.console.action.Field;
import se.lyhord.console.undo.UndoBar;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.dispatch.Letter;
import se.lyhord.register.draft.Drafts;
import se.lyhord.register.draft.Topic;
import se.lyhord.register.event.LetterEvent.LetterReworded;

@DeskTest
class LetterInInboxTest extends SpringBrowserlessTest {
    private static final Account KARIN = new Account("karin", Post.NAMND, "Karin", Set.of(Role.REGISTRATOR));

    @Autowired
    Post post;

    @Autowired
    ArendePages pages;

    @Autowired
    Drafts drafts;

    @Test
    void handsOverWithOneKeyAndNoDialog() {
        long id = post.arende("Medborgarförslag", Post.SURE);
        InboxView view = handedOver();

        view.press("Enter", String.valueOf(id));

        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(page(id).arende().status()).isEqualTo(ArendeStatus.OMSTYRT);
    }

    @Test
    void showsTheLetterAndSendsItAsItWasChangedWithTheNumberThatTheArendeTakes() {
        long id = post.arende("Medborgarförslag", Post.SURE);
        InboxView view = handedOver();

        view.press("b", String.valueOf(id));
        assertThat(dialog()).contains("Ditt meddelande hanteras enligt andra regler – {diarienummer}");
        press("Ändra i brevet");
        area("Brevets text").setValue("Hej Åsa! Ditt förslag har nummer {diarienummer}.");
        assertThat(page(id).arende().status()).isEqualTo(ArendeStatus.INKOMMET);
        press("Bekräfta");

        String number = Objects.requireNonNull(page(id).arende().diarienummer()).text();
        assertThat(letter(id, Brevslag.OMSTYRNING).body())
                .isEqualTo("Hej Åsa! Ditt förslag har nummer " + number + ".");
        assertThat(letter(id, Brevslag.OMSTYRNING).subject()).endsWith(number);
        assertThat(page(id).events())
                .anyMatch(entry -> entry.event().equals(new LetterReworded(Brevslag.OMSTYRNING.label())));
        assertThat(drafts.own(KARIN, Topic.arende(id), ConfirmLetters.READ_FIRST))
                .isEmpty();
    }

    @Test
    void sendsTheLetterOfTheRoutineWhenItIsOnlyRead() {
        long id = post.arende("Medborgarförslag", Post.SURE);
        InboxView view = handedOver();

        view.press("b", String.valueOf(id));
        press("Bekräfta");

        assertThat(letter(id, Brevslag.OMSTYRNING).subject())
                .endsWith(
                        Objects.requireNonNull(page(id).arende().diarienummer()).text());
        assertThat(page(id).events()).noneMatch(entry -> entry.event() instanceof LetterReworded);
    }

    @Test
    void offersTheLetterOnlyWhereConfirmingSendsOne() {
        long id = post.arende("Gungan", Post.SURE);
        InboxView view = navigate(InboxView.class);

        view.press("b", String.valueOf(id));

        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(find(Button.class, view).withText("Ändra brevet först (b)").all())
                .isEmpty();
        choice("Typ").setValue("medborgarforslag");
        assertThat(find(Button.class, view).withText("Ändra brevet först (b)").all())
                .hasSize(1);
    }

    @Test
    void changesTheLetterWhereItIsForwarded() {
        long id = post.arende("Bussen", Post.SURE);
        InboxView view = navigate(InboxView.class);

        view.press("v", String.valueOf(id));
        authority().setValue(new Field.Option("region", "Regionen"));
        press("Ändra i brevet");
        area("Brevets text").setValue("Hej Åsa! Regionen svarar dig. Vårt nummer: {diarienummer}");
        assertThat(drafts.own(KARIN, Topic.arende(id), "Skicka till annan myndighet"))
                .singleElement()
                .satisfies(draft -> assertThat(draft.fields()).containsKeys("myndighet", "brev/text"));
        press("Skicka till annan myndighet");

        assertThat(letter(id, Brevslag.VIDAREBEFORDRAN).body())
                .isEqualTo("Hej Åsa! Regionen svarar dig. Vårt nummer: "
                        + page(id).arende().name());
        assertThat(drafts.inSight(KARIN, Topic.arende(id))).isEmpty();
    }

    @Test
    void saysThatTheAuthorityHasItOnceTheLetterThereGoesByItself() {
        long id = post.arende("Bussen", Post.SURE);

        forward(id, "v");

        assertThat(bar()).isEqualTo("Lämnat till en annan myndighet");
    }

    @Test
    void saysThatTheAuthorityIsToHaveItAsLongAsTheLetterThereWaitsForAPerson() {
        long id = post.arende("Bussen", Post.SURE);

        forward(id, "s", "v");
        String said = bar();
        find(UndoBar.class).single().undo();

        assertThat(said).isEqualTo("Ska lämnas till en annan myndighet. Brevet dit väntar bland breven att ta hand om");
        assertThat(bar()).isEqualTo("Ångrat: Ska lämnas till en annan myndighet");
    }

    @Test
    void bringsBackTheAuthorityAndTheNoteWhenTheForwardingIsUndone() {
        long id = post.arende("Bussen", Post.SURE);
        InboxView view = navigate(InboxView.class);
        view.press("v", String.valueOf(id));
        authority().setValue(new Field.Option("region", "Regionen"));
        area("Tjänsteanteckning (valfri)").setValue("Hon har fått veta det på telefon.");
        press("Skicka till annan myndighet");

        find(UndoBar.class).single().undo();

        assertThat(page(id).arende().status()).isEqualTo(ArendeStatus.INKOMMET);
        assertThat(drafts.own(KARIN, Topic.arende(id), "Skicka till annan myndighet"))
                .singleElement()
                .satisfies(draft -> assertThat(draft.fields())
                        .containsEntry("anteckning", "Hon har fått veta det på telefon.")
                        .containsKey("myndighet"));
    }

    @Test
    void bringsBackTheLetterThatWasChangedWhenTheHandingOverIsUndone() {
        long id = post.arende("Medborgarförslag", Post.SURE);
        InboxView view = handedOver();
        view.press("b", String.valueOf(id));
        press("Ändra i brevet");
        area("Brevets text").setValue("Hej Åsa! Fullmäktige svarar dig.");
        press("Bekräfta");

        find(UndoBar.class).single().undo();

        assertThat(drafts.own(KARIN, Topic.arende(id), ConfirmLetters.READ_FIRST))
                .singleElement()
                .satisfies(draft ->
                        assertThat(draft.fields()).containsEntry("brev/text", "Hej Åsa! Fullmäktige svarar dig."));
    }

    private void forward(long id, String... keys) {
        InboxView view = navigate(InboxView.class, id);
        List.of(keys).forEach(key -> view.press(key, String.valueOf(id)));
        authority().setValue(new Field.Option("region", "Regionen"));
        press("Skicka till annan myndighet");
    }

    private String bar() {
        return find(UndoBar.class)
                .single()
                .getChildren()
                .findFirst()
                .orElseThrow()
                .getElement()
                .getText();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Field.Option> authority() {
        return (ComboBox<Field.Option>) Labelled.among(find(ComboBox.class).all(), "Myndighet");
    }

    private InboxView handedOver() {
        InboxView view = navigate(InboxView.class);
        choice("Typ").setValue("medborgarforslag");
        return view;
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> choice(String label) {
        return find(ComboBox.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .map(field -> (ComboBox<Object>) field)
                .findFirst()
                .orElseThrow();
    }

    private String dialog() {
        return find(Dialog.class)
                .single()
                .getChildren()
                .map(Component::getElement)
                .map(element -> element.getTextRecursively())
                .reduce("", String::concat);
    }

    private void press(String text) {
        find(Button.class).withText(text).single().click();
    }

    private TextArea area(String label) {
        return Labelled.among(find(TextArea.class).all(), label);
    }

    private ArendePage page(long id) {
        return pages.page(Post.NAMND, id).orElseThrow();
    }

    private Letter letter(long id, Brevslag kind) {
        List<Letter> all = page(id).letters().stream()
                .map(dispatch -> dispatch.letter())
                .filter(letter -> letter.kind() == kind)
                .toList();
        return all.getFirst();
    }
}
