package se.lyhord.console.action;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Below a form: whether what is written is kept, what others have done meanwhile, and why it could not be done. */
class DraftState extends Div {
    private final Div kept = new Div();
    private final Div others = new Div();
    private final Div news = new Div();
    private final Div refusal = new Div();

    DraftState() {
        kept.addClassName("draft-kept");
        news.addClassName("caution");
        news.getElement().setAttribute("role", "alert");
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        news.setVisible(false);
        refusal.setVisible(false);
        add(kept, others, news, refusal);
    }

    void kept(String sentence) {
        kept.setText(sentence);
    }

    /** Drafts of the same that another window has left. */
    void others(List<Writing.Begun> drafts) {
        others.removeAll();
        for (Writing.Begun draft : drafts) {
            Div words = new Div(FilledText.words(draft.filled()));
            words.addClassName("message-text");
            others.add(new Details("Ett annat utkast av dig, från " + draft.when(), words));
        }
    }

    void news(List<String> sentences, String lead) {
        news.removeAll();
        news.setVisible(!sentences.isEmpty());
        UnorderedList list = new UnorderedList();
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        news.add(new Paragraph(lead), list);
    }

    void refusal(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(!sentence.isEmpty());
    }
}
