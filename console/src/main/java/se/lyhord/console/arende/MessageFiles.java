package se.lyhord.console.arende;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;

/** What a message has beside its words: itself as it came, and its attached files. */
record MessageFiles(Anchor original, List<? extends Component> attachments) {
    MessageFiles {
        attachments = List.copyOf(attachments);
    }
}
