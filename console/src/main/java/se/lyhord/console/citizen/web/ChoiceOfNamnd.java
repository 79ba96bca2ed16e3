package se.lyhord.console.citizen.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import se.lyhord.console.citizen.page.Frame;

/** The page that asks whose page is meant. */
@Component
public class ChoiceOfNamnd {
    private final Visits visits;
    private final Html html;

    ChoiceOfNamnd(Visits visits, Html html) {
        this.visits = visits;
        this.html = html;
    }

    /** The choice; 404 where a nämnd was named that there is not. */
    public ServerResponse page(ServerRequest request, Frame frame) {
        boolean unknown = request.param(Visits.NAMND).isPresent();
        return html.page(
                unknown ? HttpStatus.NOT_FOUND : HttpStatus.OK,
                "choose",
                Map.of("frame", frame, "namnder", visits.namnder(), "path", frame.path()));
    }
}
