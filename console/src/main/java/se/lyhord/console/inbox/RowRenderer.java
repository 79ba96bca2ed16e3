package se.lyhord.console.inbox;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.lyhord.classifier.Alternative;
import se.lyhord.classifier.Ranking;
import se.lyhord.console.words.Days;
import se.lyhord.console.words.Names;
import se.lyhord.console.words.Percent;
import se.lyhord.console.words.Shown;
import se.lyhord.register.arende.InboxRow;

/** A row of the inbox in three lines: from whom and by when, first words, suggestion; more when there are flags, a reason why it stands back, or others who look. */
@Component
@UIScope
class RowRenderer {
    private static final String TEMPLATE = """
            <div class="row" data-id="${item.id}">
              <div class="row-line"><span class="row-sender"><input type="checkbox" class="row-mark" tabindex="-1" .checked="${item.marked}" aria-label="Markera">${item.sender}</span><span class="due ${item.urgency}">${item.due}</span></div>
              <div class="row-words"><span class="row-title">${item.title}</span> ${item.excerpt}</div>
              <div class="row-line row-suggestion"><span>${item.suggestion}</span><span class="row-sure" title="Så säkert som det osäkraste av typ och enhet">${item.sure}</span><span>${item.arrived}</span></div>
              ${item.flags.length ? html`<div class="row-flags">${item.flags.map(flag => html`<span class="flag">${flag}</span>`)}</div>` : ''}
              ${item.stays ? html`<div class="row-stays">Står kvar: ${item.stays}</div>` : ''}
              ${item.others ? html`<div class="row-others"><vaadin-icon icon="vaadin:eye"></vaadin-icon>${item.others}</div>` : ''}
            </div>
            """;

    private final Names names;
    private final Days days;

    RowRenderer(Names names, Days days) {
        this.names = names;
        this.days = days;
    }

    Renderer<InboxRow> renderer(
            Predicate<InboxRow> marked, Function<InboxRow, String> stays, Function<InboxRow, String> others) {
        return LitRenderer.<InboxRow>of(TEMPLATE)
                .withProperty("id", InboxRow::id)
                .withProperty("marked", marked::test)
                .withProperty("stays", stays::apply)
                .withProperty("others", others::apply)
                .withProperty("sender", row -> Shown.name(row.sender().display()))
                .withProperty("due", row -> days.left(row.answerDue()))
                .withProperty("urgency", row -> days.urgency(row.answerDue()).style())
                .withProperty("title", row -> Shown.title(row.title()))
                .withProperty("excerpt", RowRenderer::excerpt)
                .withProperty("suggestion", this::suggestion)
                .withProperty(
                        "sure",
                        row -> sure(row.suggestion().kind(), row.suggestion().unit()))
                .withProperty("arrived", row -> days.moment(row.arrivedAt()))
                .withProperty("flags", this::flags);
    }

    private static String excerpt(InboxRow row) {
        return row.excerpt().startsWith(row.title()) ? "" : Shown.title(row.excerpt());
    }

    private String suggestion(InboxRow row) {
        Ranking kind = row.suggestion().kind();
        Ranking unit = row.suggestion().unit();
        String what = kind.abstained() ? "Oklar typ" : best(kind, names::kind).orElse("Oklar typ");
        String where = best(unit, names::unit)
                .map(name -> unit.abstained() ? name + "?" : name)
                .orElse("oklar enhet");
        return what + " · " + where;
    }

    private static Optional<String> best(Ranking ranking, UnaryOperator<String> name) {
        return ranking.best().map(Alternative::id).map(name);
    }

    /** As probable as the less probable of both; beside the words, so that it is in sight however long they are. */
    private static String sure(Ranking kind, Ranking unit) {
        return kind.abstained() || unit.abstained()
                ? ""
                : Stream.of(kind, unit)
                        .flatMap(ranking -> ranking.best().stream())
                        .mapToDouble(Alternative::probability)
                        .boxed()
                        .min(Double::compare)
                        .map(lowest -> new Percent(lowest).toString())
                        .orElse("");
    }

    private List<String> flags(InboxRow row) {
        return Stream.concat(
                        row.letterToSeeTo() ? Stream.of("Brev att ta hand om") : Stream.empty(),
                        row.flags().stream().map(names::flag))
                .toList();
    }
}
