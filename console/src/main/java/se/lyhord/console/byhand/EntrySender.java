package se.lyhord.console.byhand;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.lyhord.register.arende.Sender;

/** The fields of who said it, and how that person wants to hear from us. */
class EntrySender extends Div {
    /** Keys of what is written here. */
    static final List<String> WORDS = List.of("namn", "telefon", "epost", "post");

    private final TextField name = new TextField("Namn");
    private final TextField phone = new TextField("Telefon");
    private final TextField email = new TextField("E-post");
    private final TextArea postal = new TextArea("Postadress");
    private final Checkbox replyWanted = new Checkbox("Vill ha svar");
    private final Select<String> language = new Select<>();

    EntrySender(List<String> languages) {
        addClassName("entry-sender");
        Stream.of(name, phone, email).forEach(field -> field.setValueChangeMode(ValueChangeMode.LAZY));
        postal.setValueChangeMode(ValueChangeMode.LAZY);
        postal.setMinRows(2);
        language.setLabel("Brev på");
        language.setItems(languages);
        language.setItemLabelGenerator(
                tag -> tag == null ? "" : Locale.forLanguageTag(tag).getDisplayLanguage(Locale.of("sv", "SE")));
        Stream.<HasSize>of(name, phone, email, postal, language).forEach(HasSize::setWidthFull);
        add(name, phone, email, postal, replyWanted, language);
    }

    void in(EntryText text) {
        text.words("namn", name)
                .words("telefon", phone)
                .words("epost", email)
                .words("post", postal)
                .words("sprak", language)
                .with("svar", replyWanted, String::valueOf, Boolean::valueOf);
    }

    boolean isEmpty() {
        return Stream.of(name, phone, email, postal).allMatch(HasValue::isEmpty);
    }

    void clear() {
        Stream.of(name, phone, email, postal, replyWanted).forEach(HasValue::clear);
        language.setValue("sv");
    }

    Sender sender() {
        return new Sender(name.getValue(), email.getValue(), phone.getValue(), postal.getValue());
    }

    boolean wantsReply() {
        return replyWanted.getValue();
    }

    String language() {
        return language.getValue();
    }
}
