package se.lyhord.console.accuracy;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import se.lyhord.console.words.Share;
import se.lyhord.register.accuracy.Answered;
import se.lyhord.register.accuracy.Outcomes;

/** A bar for each step, with its figures as text, so that nobody has to see it. */
class TrendChart extends Div {
    TrendChart(Answered answered) {
        String title = "Rätt av förslagen på " + QuestionWords.noun(answered.question());
        addClassName("trend");
        getElement().setAttribute("role", "figure").setAttribute("aria-label", title);
        OrderedList bars = new OrderedList();
        answered.bySteps().forEach((step, outcomes) -> bars.add(bar(answered, step, outcomes)));
        Span caption = new Span(title);
        caption.addClassName("trend-title");
        add(caption, bars);
    }

    private static ListItem bar(Answered answered, LocalDate step, Outcomes outcomes) {
        int offered = outcomes.offered();
        Span bar = new Span();
        bar.addClassName(offered == 0 ? "trend-nothing" : "trend-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--share", String.valueOf((double) outcomes.taken() / Math.max(offered, 1)));
        Span count = new Span(offered == 0 ? "inga förslag" : "av " + offered);
        count.addClassName("count");
        return new ListItem(
                new Span(answered.window().step().label(step)),
                bar,
                new Span(new Share(outcomes.taken(), offered).toString()),
                count);
    }
}
