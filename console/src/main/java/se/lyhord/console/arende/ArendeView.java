package se.lyhord.console.arende;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lyhord.console.live.Live;
import se.lyhord.console.signin.Person;
import se.lyhord.console.words.Names;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.signal.Signal;

/** An ärende on a page of its own, where the link in an enhet's copy leads. */
@Route("arende")
@PermitAll
class ArendeView extends Div implements HasUrlParameter<Long>, HasDynamicTitle {
    private final Sight sight;
    private final ArendeParts parts;
    private final Names names;
    private final Account account;
    private String title = "Ärende";
    private long id;

    ArendeView(Sight sight, ArendeParts parts, Names names, Person person, Live live) {
        this.sight = sight;
        this.parts = parts;
        this.names = names;
        this.account = person.account();
        addClassName("arende-view");
        live.follow(this, EnumSet.of(Signal.ARENDE, Signal.DISPATCH), () -> sight.page(account, id)
                .ifPresentOrElse(this::show, this::removeAll));
    }

    @Override
    public void setParameter(BeforeEvent event, Long parameter) {
        id = parameter;
        show(sight.page(account, id).orElseThrow(() -> new NotFoundException("Ärendet finns inte.")));
    }

    private void show(ArendePage page) {
        title = page.arende().title();
        Div side = new Div(decided(page.arende().confirmation()), parts.history(page));
        side.addClassName("arende-side");
        Div main = new Div(parts.head(page), parts.messages(page, account));
        main.addClassName("arende-main");
        removeAll();
        add(main, side);
    }

    private Section decided(@Nullable Confirmation confirmation) {
        Section section = new Section(new H3("Beslut"));
        section.addClassName("decided");
        if (confirmation == null) {
            section.add(new Paragraph("Ingen registrator har bekräftat ärendet än."));
            return section;
        }
        section.add(new Paragraph(names.kind(confirmation.kind()) + " · " + names.factor(confirmation.factor())));
        section.add(new Paragraph("Fördelat till " + names.unit(confirmation.unit())));
        if (!confirmation.flags().isEmpty()) {
            section.add(new Paragraph(
                    "⚑ " + confirmation.flags().stream().map(names::flag).collect(Collectors.joining(", "))));
        }
        return section;
    }

    @Override
    public String getPageTitle() {
        return title + " · Lyhörd";
    }
}
