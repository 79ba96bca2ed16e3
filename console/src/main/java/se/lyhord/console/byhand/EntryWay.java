package se.lyhord.console.byhand;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.lyhord.config.routine.rule.Kanal;
import se.lyhord.config.routine.rule.Mottagande;
import se.lyhord.console.action.DayField;
import se.lyhord.register.refusal.RefusedException;

/** The fields of how and when it came. */
class EntryWay extends Div {
    private static final Set<Kanal> BY_HAND = EnumSet.complementOf(EnumSet.of(Kanal.E_MAIL, Kanal.CHAT));
    private static final Set<Kanal> IN_THE_POST = EnumSet.of(Kanal.LETTER, Kanal.FORM);

    private final Supplier<LocalDate> today;
    private final RadioButtonGroup<Kanal> channel = new RadioButtonGroup<>();
    private final DayField receivedOn = new DayField("Kom in den");
    private final Checkbox firstEmptying = new Checkbox("Låg i postlådan vid dagens första tömning");

    EntryWay(Mottagande receiving, Supplier<LocalDate> today) {
        this.today = today;
        addClassName("entry-matter");
        channel.setLabel("Hur kom det?");
        channel.setItems(channels(receiving));
        channel.setItemLabelGenerator(Kanal::swedish);
        channel.addValueChangeListener(change -> firstEmptying.setVisible(isInThePost()));
        channel.setWidthFull();
        firstEmptying.setHelperText("Då kom det in arbetsdagen före.");
        channel.setValue(channels(receiving).getFirst());
        add(channel, receivedOn, firstEmptying);
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

    void in(EntryText text) {
        text.with("kanal", channel, Kanal::name, Kanal::valueOf)
                .with("dag", receivedOn, LocalDate::toString, LocalDate::parse)
                .with("tomning", firstEmptying, String::valueOf, Boolean::valueOf);
    }

    /** How it came stays, since post comes in heaps. */
    void clear() {
        firstEmptying.clear();
        receivedOn.setValue(today.get());
        firstEmptying.setVisible(isInThePost());
    }

    Kanal channel() {
        return channel.getValue();
    }

    LocalDate day() {
        return Optional.ofNullable(receivedOn.getValue())
                .orElseThrow(() -> new RefusedException("Välj dagen då det kom in."));
    }

    boolean wasThereAtFirstEmptying() {
        return isInThePost() && firstEmptying.getValue();
    }
}
