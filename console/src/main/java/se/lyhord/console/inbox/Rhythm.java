package se.lyhord.console.inbox;

import java.util.List;
import java.util.function.UnaryOperator;
import se.lyhord.console.action.Toast;
import se.lyhord.console.undo.UndoBar;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.arende.Diarienummer;
import se.lyhord.register.refusal.RefusedException;

/** Decide, next: what is done with the ärende that is being read, and what is read then. */
class Rhythm {
    private final InboxParts parts;
    private final Deciding deciding;
    private final UndoBar undo;
    private final InboxList list;
    private final Reading reading;
    private final Sequel sequel;
    private final Said said = new Said();

    Rhythm(InboxParts parts, UndoBar undo, InboxList list, Reading reading, Sequel sequel) {
        this.parts = parts;
        this.deciding = parts.deciding();
        this.undo = undo;
        this.list = list;
        this.reading = reading;
        this.sequel = sequel;
    }

    /** As the form says. */
    void confirm() {
        decide(said -> said, this::confirm);
    }

    /** Another authority answers for it. */
    void forward() {
        decide(deciding::outside, this::confirm);
    }

    /** Nobody need do anything about it. */
    void notOurs() {
        decide(deciding::noMatter, this::confirm);
    }

    /** As the form says, but the letter that this sends is read and changed first. */
    void readLetter() {
        decide(said -> said, this::readLetter);
    }

    /** An enhet outside asks for the authority, which has its letter beside it. */
    private void decide(UnaryOperator<Confirmation> meant, Ours ours) {
        reading.page().ifPresent(page -> {
            int place = list.place(page.arende().id());
            try {
                Confirmation form = reading.form().confirmation();
                said.keep(page.arende().id(), form);
                Confirmation decision = meant.apply(form);
                if (deciding.asksForAuthority(decision)) {
                    askForAuthority(page, decision, place);
                } else {
                    ours.decide(page, decision, place);
                }
            } catch (RefusedException refused) {
                Toast.refused(refused);
                sequel.refresh();
            }
        });
    }

    private void confirm(ArendePage page, Confirmation said, int place) {
        decided(deciding.confirm(page.arende().id(), said), place, () -> {});
    }

    private void readLetter(ArendePage page, Confirmation said, int place) {
        parts.letters()
                .read(
                        parts.account(),
                        page,
                        said,
                        (letter, back) -> decided(deciding.confirm(page.arende().id(), said, letter), place, back));
    }

    private void askForAuthority(ArendePage page, Confirmation said, int place) {
        parts.letters()
                .askForAuthority(
                        parts.account(),
                        page,
                        said,
                        back -> (authority, note, letter) -> decided(
                                deciding.forward(page.arende().id(), said, authority, note, letter), place, back));
    }

    /** Whether what the form says sends the citizen a letter of its own. */
    boolean sendsLetter() {
        try {
            Confirmation said = reading.form().confirmation();
            return reading.page()
                    .filter(page ->
                            !deciding.asksForAuthority(said) && parts.letters().sends(parts.account(), page, said))
                    .isPresent();
        } catch (RefusedException open) {
            return false;
        }
    }

    private void decided(Decided decided, int place, Runnable back) {
        String what = what(decided);
        String said = decided.waits() ? what + ". Brevet dit väntar bland breven att ta hand om" : what;
        undo.decided(said, what, List.of(decided.decision()), back);
        sequel.openAt(place);
    }

    private String what(Decided decided) {
        Arende arende = decided.arende();
        Diarienummer number = arende.diarienummer();
        String named = " · " + (number == null ? "utan diarienummer" : number.text());
        String unit = parts.names().unit(arende.decided().unit());
        return switch (arende.status()) {
            case VIDAREBEFORDRAT ->
                decided.waits() ? "Ska lämnas till en annan myndighet" : "Lämnat till en annan myndighet";
            case OMSTYRT -> "Överlämnat till " + unit + named;
            case AVSLUTAT -> "Avslutat, inget ärende" + named;
            default -> "Fördelat till " + unit + named;
        };
    }

    /** Says in the form again what it said when this ärende was decided. */
    void sayAgain(long id) {
        said.of(id).ifPresent(reading.form()::say);
    }

    /** What is done with what stays with us. */
    private interface Ours {
        void decide(ArendePage page, Confirmation said, int place);
    }

    /** What is shown when something has been decided. */
    interface Sequel {
        /** The list goes on at this place. */
        void openAt(int place);

        /** The list has become another. */
        void refresh();
    }
}
