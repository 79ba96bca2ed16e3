package se.lyhord.register.verb.engine;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendePages;

/** What the citizen has written in an ärende. */
@Component
public class CitizensText {
    private final ArendePages pages;

    CitizensText(ArendePages pages) {
        this.pages = pages;
    }

    /** All of it, subjects too; empty when there is nothing. */
    public String of(Arende arende) {
        return pages.page(arende.namnd(), arende.id()).stream()
                .flatMap(page -> page.messages().stream())
                .map(shown -> shown.message().subject() + "\n" + shown.message().newText())
                .collect(Collectors.joining("\n"));
    }
}
