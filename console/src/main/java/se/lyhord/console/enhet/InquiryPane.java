package se.lyhord.console.enhet;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import se.lyhord.console.words.Days;
import se.lyhord.register.inquiry.Inquiry;

/** The utredning as it stands, with its earlier versions below. */
class InquiryPane extends Section {
    InquiryPane(List<Inquiry> newestFirst, Days days) {
        addClassName("inquiry");
        add(new H3("Utredning"));
        add(version(newestFirst.getFirst(), days));
        if (newestFirst.size() > 1) {
            Div earlier = new Div();
            newestFirst.stream().skip(1).forEach(inquiry -> earlier.add(version(inquiry, days)));
            add(new Details("Tidigare versioner (" + (newestFirst.size() - 1) + ")", earlier));
        }
    }

    private static Div version(Inquiry inquiry, Days days) {
        Div version = new Div();
        part(version, "Vad har hänt?", inquiry.happened());
        part(version, "Varför blev det så?", inquiry.cause());
        part(version, "Bedömning", inquiry.assessment());
        Paragraph signed = new Paragraph("Version %d, sparad %s av %s"
                .formatted(inquiry.version(), days.moment(inquiry.writtenAt()), inquiry.signed()));
        signed.addClassName("more");
        version.add(signed);
        return version;
    }

    private static void part(Div version, String title, String words) {
        if (!words.isEmpty()) {
            Div text = new Div(words);
            text.addClassName("inquiry-words");
            version.add(new H4(title), text);
        }
    }
}
