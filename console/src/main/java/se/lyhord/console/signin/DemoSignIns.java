package se.lyhord.console.signin;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Tells a visitor of the demo how to sign in. */
class DemoSignIns extends Div {
    DemoSignIns() {
        addClassName("login-demo");
        UnorderedList people = new UnorderedList();
        for (DemoPerson person : DemoPerson.EVERYBODY) {
            ListItem item = new ListItem(person.name() + ", " + person.duty() + ": ");
            item.add(new Span(new Code(person.username()), new Text(" / "), new Code(person.password())));
            people.add(item);
        }
        add(
                new H2("Det här är en demo"),
                new Paragraph("Breven är påhittade. Logga in med användarnamn och lösenord:"),
                people);
    }
}
