package se.lyhord.console.letters;

import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.lyhord.console.live.Live;
import se.lyhord.console.signin.Person;
import se.lyhord.console.words.Days;

/** The letters that came back, longest waiting first. */
@Route("studsar")
@PageTitle("Studsar · Lyhörd")
@PermitAll
class ReturnedLettersView extends LettersView {
    ReturnedLettersView(LettersOf letters, LetterCards cards, Days days, Person person, Live live) {
        super(LetterQueue.RETURNED, letters, cards, days, person, live);
    }
}
