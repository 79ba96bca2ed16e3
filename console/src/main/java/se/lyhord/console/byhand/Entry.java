package se.lyhord.console.byhand;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.lyhord.config.routine.rule.Mottagande;
import se.lyhord.register.desk.DeskForm;
import se.lyhord.register.desk.Scans;

/** The fields of what is registered by hand: what was said first, who said it beside. */
class Entry extends Div {
    private static final String WORDS = "text";
    private static final String TITLE = "rubrik";

    private final EntryWay way;
    private final TextArea text = new TextArea("Vad gäller det?");
    private final TextField subject = new TextField("Rubrik (valfri)");
    private final EntrySender who;
    private final ScanUpload scans = new ScanUpload();
    private final EntryText fields = new EntryText();
    private boolean filling;

    /**
     * An empty one.
     *
     * @param today what day it is, asked anew for each that is registered
     * @param below what stands below the text
     */
    Entry(Mottagande receiving, Supplier<LocalDate> today, Component below) {
        addClassName("entry");
        way = new EntryWay(receiving, today);
        who = new EntrySender(List.copyOf(receiving.languages()));
        text.setHelperText("Med den egna ordalydelsen så långt det går.");
        text.setMinRows(6);
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.LAZY);
        subject.setWidthFull();
        subject.setValueChangeMode(ValueChangeMode.LAZY);
        fields.words(TITLE, subject).words(WORDS, text);
        way.in(fields);
        who.in(fields);
        way.add(text, below, subject, scans);
        add(way, who);
        clear();
    }

    DeskForm form() {
        return new DeskForm(
                way.channel(),
                way.day(),
                way.wasThereAtFirstEmptying(),
                who.sender(),
                subject.getValue(),
                text.getValue(),
                who.wantsReply(),
                who.language());
    }

    /** Empties it for the next. */
    final void clear() {
        filling = true;
        text.clear();
        subject.clear();
        scans.clear();
        who.clear();
        way.clear();
        filling = false;
    }

    /** Whether nobody has written a word. */
    boolean isWithoutWords() {
        return text.isEmpty() && subject.isEmpty() && who.isEmpty();
    }

    /** What stands there, by keys. */
    Map<String, String> fields() {
        return fields.read();
    }

    /** Lets these stand there, and nothing of what stood there before: neither a file nor a day. */
    void fill(Map<String, String> known) {
        clear();
        filling = true;
        fields.write(known);
        filling = false;
    }

    /** By which words a person knows it again. */
    static String firstWords(Map<String, String> known) {
        return Stream.concat(Stream.of(TITLE, WORDS), EntrySender.WORDS.stream())
                .map(key -> known.getOrDefault(key, ""))
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }

    boolean isEmpty() {
        return isWithoutWords() && scans.isEmpty();
    }

    Scans scans() {
        return scans.scans();
    }

    /** Lets somebody follow what is filled in by hand. */
    void whenChanged(Runnable told) {
        fields.whenChanged(() -> {
            if (!filling) {
                told.run();
            }
        });
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
