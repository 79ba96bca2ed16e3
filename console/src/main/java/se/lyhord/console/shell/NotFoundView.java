package se.lyhord.console.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** What is not there, and what is not for this person, looks the same. */
@PageTitle("Sidan finns inte · Lyhörd")
@AnonymousAllowed
class NotFoundView extends Div implements HasErrorParameter<NotFoundException> {
    NotFoundView() {
        addClassName("fault");
        add(
                new H1("Sidan finns inte"),
                new Paragraph("Adressen är fel, eller så har du inte rätt att se sidan."),
                new Anchor("start", "Till början"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
