package se.lyhord.console.byhand;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.lyhord.config.routine.rule.Kanal;
import se.lyhord.config.routine.rule.Mottagande;
import se.lyhord.console.action.DayField;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.desk.DeskForm;
import se.lyhord.register.desk.Scans;
import se.lyhord.register.refusal.RefusedException;

/** The fields of what is registered by hand: what was said first, who said it beside. */
class Entry extends Div {
    private static final Set<Kanal> BY_HAND = EnumSet.complementOf(EnumSet.of(Kanal.E_MAIL, Kanal.CHAT));
    private static final Set<Kanal> IN_THE_POST = EnumSet.of(Kanal.LETTER, Kanal.FORM);

    private final LocalDate today;
    private final RadioButtonGroup<Kanal> channel = new RadioButtonGroup<>();
    private final DayField receivedOn = new DayField("Kom in den");
    private final Checkbox firstEmptying = new Checkbox("Låg i postlådan vid dagens första tömning");
    private final TextArea text = new TextArea("Vad gäller det?");
    private final TextField subject = new TextField("Rubrik (valfri)");
    private final TextField name = new TextField("Namn");
    private final TextField phone = new TextField("Telefon");
    private final TextField email = new TextField("E-post");
    private final TextArea postal = new TextArea("Postadress");
    private final Checkbox replyWanted = new Checkbox("Vill ha svar");
    private final Select<String> language = new Select<>();
    private final ScanUpload scans = new ScanUpload();

    /**
     * An empty one.
     *
     * @param below what stands below the text
     */
    Entry(Mottagande receiving, LocalDate today, Component below) {
        this.today = today;
        addClassName("entry");
        channel.setLabel("Hur kom det?");
        channel.setItems(channels(receiving));
        channel.setItemLabelGenerator(Kanal::swedish);
        channel.addValueChangeListener(change -> firstEmptying.setVisible(isInThePost()));
        firstEmptying.setHelperText("Då kom det in arbetsdagen före.");
        text.setHelperText("Med den egna ordalydelsen så långt det går.");
        text.setMinRows(6);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        postal.setMinRows(2);
        language.setLabel("Brev på");
        language.setItems(receiving.languages());
        language.setItemLabelGenerator(
                tag -> tag == null ? "" : Locale.forLanguageTag(tag).getDisplayLanguage(Locale.of("sv", "SE")));
        Div when = new Div(channel, receivedOn, firstEmptying, text, below, subject, scans);
        when.addClassName("entry-matter");
        Div who = new Div(name, phone, email, postal, replyWanted, language);
        who.addClassName("entry-sender");
        add(when, who);
        Stream.<HasSize>of(text, subject, name, phone, email, postal, channel, language)
                .forEach(HasSize::setWidthFull);
        channel.setValue(channels(receiving).getFirst());
        clear();
    }

    private static List<Kanal> channels(Mottagande receiving) {
        List<Kanal> theirs = Stream.of(Kanal.PHONE, Kanal.VISIT, Kanal.LETTER, Kanal.FORM, Kanal.APP, Kanal.FAX)
                .filter(receiving.channels()::contains)
                .toList();
        return theirs.isEmpty() ? List.copyOf(BY_HAND) : theirs;
    }

    private boolean isInThePost() {
        return IN_THE_POST.contains(channel.getValue());
    }

    DeskForm form() {
        LocalDate day = Optional.ofNullable(receivedOn.getValue())
                .orElseThrow(() -> new RefusedException("Välj dagen då det kom in."));
        return new DeskForm(
                channel.getValue(),
                day,
                isInThePost() && firstEmptying.getValue(),
                new Sender(name.getValue(), email.getValue(), phone.getValue(), postal.getValue()),
                subject.getValue(),
                text.getValue(),
                replyWanted.getValue(),
                language.getValue());
    }

    /** Empties it for the next; how it came stays, since post comes in heaps. */
    final void clear() {
        Stream.of(text, postal).forEach(TextArea::clear);
        scans.clear();
        Stream.of(subject, name, phone, email).forEach(TextField::clear);
        Stream.of(firstEmptying, replyWanted).forEach(Checkbox::clear);
        receivedOn.setValue(today);
        language.setValue("sv");
        firstEmptying.setVisible(isInThePost());
    }

    Scans scans() {
        return scans.scans();
    }

    /** Lets somebody follow the words as they are written. */
    void whenWritten(Runnable told) {
        text.addValueChangeListener(change -> told.run());
    }

    String words() {
        return text.getValue();
    }

    String title() {
        return subject.getValue();
    }

    void focus() {
        text.focus();
    }
}
