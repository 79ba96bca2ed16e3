package se.lyhord.console.enhet;

import com.vaadin.flow.component.html.Paragraph;
import se.lyhord.console.words.Days;
import se.lyhord.register.handback.HandedBack;

/** That the enhet is done. */
class HandedBackLine extends Paragraph {
    HandedBackLine(HandedBack back, Days days) {
        super("Enheten är klar sedan %s och registratorn avslutar ärendet. %s"
                .formatted(days.moment(back.at()), back.note()));
        addClassName("handed-back");
    }
}
