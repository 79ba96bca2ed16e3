package se.lyhord.console.citizen.talk;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import se.lyhord.console.citizen.page.Cost;
import se.lyhord.console.citizen.web.Submitted;
import se.lyhord.intake.guard.cost.Toll;

/** Finds out what Skicka costs just now, from the first page on: most have paid without noticing before they press it. */
@Component
class Paying {
    private final Toll toll;

    Paying(Toll toll) {
        this.toll = toll;
    }

    Cost cost(ServerRequest request, Submitted form) {
        String shown = form.field(Cost.FIELD);
        return toll.due(request.servletRequest(), form.key(), shown)
                .map(ticket -> new Cost(ticket.text(), ticket.bits(), ticket.seconds(), false))
                .orElseGet(() -> new Cost(shown, 0, 0, false));
    }
}
