package se.lyhord.console.citizen;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import se.lyhord.config.plain.PlainRoutine;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.people.Namnd;
import se.lyhord.console.citizen.page.Frame;
import se.lyhord.console.citizen.page.Sheet;
import se.lyhord.console.citizen.web.ChoiceOfNamnd;
import se.lyhord.console.citizen.web.Html;
import se.lyhord.console.citizen.web.Visits;
import se.lyhord.register.routine.Routines;

/** The pages that are made from the routine alone. */
@Component
class AboutPages {
    private final Visits visits;
    private final Routines routines;
    private final ChoiceOfNamnd choice;
    private final Html html;

    AboutPages(Visits visits, Routines routines, ChoiceOfNamnd choice, Html html) {
        this.visits = visits;
        this.routines = routines;
        this.choice = choice;
        this.html = html;
    }

    ServerResponse routine(ServerRequest request) {
        return sheet(request, "sa-hanterar-vi-dina-synpunkter", "about.routine", rutin -> {
            PlainRoutine plain = new PlainRoutine(rutin);
            return new Sheet(plain.title(), plain.parts(), List.of());
        });
    }

    ServerResponse accessibility(ServerRequest request) {
        return sheet(request, "tillganglighet", "about.accessibility", AccessibilityStatement::of);
    }

    private ServerResponse sheet(ServerRequest request, String path, String title, Function<Rutin, Sheet> made) {
        Frame frame = visits.frame(request, path, title);
        Namnd namnd = frame.namnd();
        if (namnd == null) {
            return choice.page(request, frame);
        }
        return html.page(
                "sheet",
                Map.of(
                        "frame",
                        frame,
                        "sheet",
                        made.apply(routines.today(namnd.id()).rutin())));
    }
}
