package se.lyhord.console.action;

import static se.lyhord.register.arende.ArendeStatus.FORDELAT;
import static se.lyhord.register.arende.ArendeStatus.MAKULERAT;
import static se.lyhord.register.arende.ArendeStatus.OMSTYRT;
import static se.lyhord.register.arende.ArendeStatus.VIDAREBEFORDRAT;

import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.console.action.Field.Day;
import se.lyhord.console.action.Field.Text;
import se.lyhord.console.action.Field.Tick;
import se.lyhord.register.event.WorkEvent.InquiryBegun;
import se.lyhord.register.measure.NewMeasure;
import se.lyhord.register.verb.AddMeasure;
import se.lyhord.register.verb.BeginInquiry;
import se.lyhord.register.verb.WriteNote;

/** Verbs of the work on an ärende. */
@Component
@Order(1)
class WorkForms implements VerbForms {
    private static final String TEXT = "text";
    private static final String DONE = "gjord";
    private static final String FOLLOW_UP = "uppfoljning";

    private final BeginInquiry begin;
    private final WriteNote note;
    private final AddMeasure measure;

    WorkForms(BeginInquiry begin, WriteNote note, AddMeasure measure) {
        this.begin = begin;
        this.note = note;
        this.measure = measure;
    }

    @Override
    public Group group() {
        return Group.WORK;
    }

    @Override
    public Stream<Offer> of(Situation now) {
        boolean stays = now.isConfirmed() && !now.isIn(VIDAREBEFORDRAT, OMSTYRT, MAKULERAT);
        return Stream.of(
                        Offer.when(now.isIn(FORDELAT) && !hasBegun(now), Verb.BEGIN, () -> begin(now)),
                        Offer.when(true, Verb.NOTE, () -> note(now)),
                        Offer.when(stays, Verb.MEASURE, () -> measure(now)))
                .flatMap(offers -> offers);
    }

    private static boolean hasBegun(Situation now) {
        return now.page().events().stream().anyMatch(entry -> entry.event() instanceof InquiryBegun);
    }

    private VerbForm begin(Situation now) {
        return VerbForm.of(Verb.BEGIN.label(), filled -> begin.begin(now.by(), now.id()))
                .said("Utredningen är påbörjad")
                .explained("Från och med nu utreds ärendet. Det står i händelserna med dagens datum.");
    }

    private VerbForm note(Situation now) {
        return VerbForm.of(
                        Verb.NOTE.label(),
                        filled -> note.write(now.by(), now.id(), filled.text(TEXT)),
                        new Text(TEXT, "Tjänsteanteckning", "Datum och ditt namn skrivs dit av sig självt."))
                .said("Anteckningen är sparad")
                .button("Spara anteckningen");
    }

    private VerbForm measure(Situation now) {
        return VerbForm.of(
                        Verb.MEASURE.label(),
                        filled -> measure.add(now.by(), now.id(), measure(filled)),
                        new Text(TEXT, "Åtgärd", "Åtgärden syns i rapporter, så skriv den utan personuppgifter."),
                        new Tick(DONE, "Åtgärden är gjord", "Annars står den som planerad."),
                        new Day(FOLLOW_UP, "Följs upp (valfritt)", "", null))
                .said("Åtgärden är sparad")
                .showing(filled -> new Outlook(null, measure(filled).warning().orElse("")));
    }

    private static NewMeasure measure(Filled filled) {
        return new NewMeasure(
                filled.text(TEXT), filled.ticked(DONE), filled.day(FOLLOW_UP).orElse(null));
    }
}
