package se.lyhord.register.volume;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.event.ArendeEvent;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.EventChain;
import se.lyhord.register.event.FristEvent.FristDone;
import se.lyhord.register.event.LetterEvent.LetterPlanned;
import se.lyhord.register.event.LetterEvent.LetterSent;
import se.lyhord.register.event.MessageEvent.FollowUpReceived;
import se.lyhord.register.event.MessageEvent.Opened;
import se.lyhord.register.event.MessageEvent.Suggested;
import se.lyhord.register.event.RoadEvent.Answered;
import se.lyhord.register.event.RoadEvent.Closed;
import se.lyhord.register.event.RoadEvent.Confirmed;
import se.lyhord.register.event.RoadEvent.Forwarded;
import se.lyhord.register.event.RoadEvent.HandedOver;
import se.lyhord.register.event.RoadEvent.Registered;
import se.lyhord.register.event.RoadEvent.Routed;
import se.lyhord.register.event.RoadEvent.Voided;
import se.lyhord.register.event.WorkEvent.InquiryBegun;
import se.lyhord.register.event.WorkEvent.MeasureAdded;
import se.lyhord.register.event.WorkEvent.NoteWritten;

/** What happened to an invented ärende, told in the order of time. */
final class Story {
    static final String NOTE = "Ringde och berättade vad som har gjorts.";
    static final String MEASURE = "Genomgång med arbetsgruppen av det som hände.";

    private static final String REGISTRATOR = "karin";
    private static final String CHIEF = "chef";

    private final List<Told> told = new ArrayList<>();
    private final Draft draft;

    Story(Draft draft) {
        this.draft = draft;
    }

    /** Its log, chained. */
    EventChain tell(long ledger, @Nullable String number, @Nullable FollowUpReceived later) {
        Instant start = draft.arrivedAt().plusSeconds(20);
        bot(start, new Opened(ledger, draft.arrivedAt(), "Ett nytt meddelande."));
        var example = draft.example();
        bot(start, new Suggested(example.kind(), example.factor(), example.unit(), draft.flags()));
        if (LetterRows.isAcknowledged(draft)) {
            bot(start, new LetterPlanned(Brevslag.BEKRAFTELSE.label()));
            bot(start.plusSeconds(8), new LetterSent(Brevslag.BEKRAFTELSE.label()));
            bot(start.plusSeconds(8), new FristDone(Duty.BEKRAFTELSE));
        }
        if (later != null) {
            bot(later.arrivedAt().plusSeconds(20), later);
        }
        if (draft.isConfirmed()) {
            confirmed(number);
            road();
        }
        EventChain chain = new EventChain();
        told.stream().sorted(Comparator.comparing(Told::at)).forEach(one -> chain.add(one.at, one.actor, one.event));
        return chain;
    }

    private void confirmed(@Nullable String number) {
        var example = draft.example();
        Instant at = draft.confirmedAt();
        by(REGISTRATOR, at, new Confirmed(example.kind(), example.factor(), null, example.unit(), draft.flags()));
        if (number != null) {
            by(REGISTRATOR, at, new Registered(number));
        }
    }

    private void road() {
        String unit = draft.example().unit();
        Instant at = draft.confirmedAt();
        switch (draft.status()) {
            case VIDAREBEFORDRAT -> by(REGISTRATOR, at, new Forwarded(unit, "Den som skrev har fått veta det."));
            case OMSTYRT -> by(REGISTRATOR, at, new HandedOver(draft.example().kind(), unit));
            case MAKULERAT -> by(REGISTRATOR, draft.doneAt(), new Voided("Registrerat av misstag."));
            default -> worked(unit, at);
        }
    }

    private void worked(String unit, Instant at) {
        by(REGISTRATOR, at, new Routed(unit));
        by(REGISTRATOR, at, new LetterPlanned(Brevslag.KOPIA_TILL_ENHET.label()));
        bot(at.plusSeconds(9), new LetterSent(Brevslag.KOPIA_TILL_ENHET.label()));
        if (draft.status() == ArendeStatus.FORDELAT) {
            if (draft.place() % 2 == 0) {
                by(CHIEF, draft.doneAt(), new InquiryBegun());
            }
            return;
        }
        if (hasMeasure(draft)) {
            by(CHIEF, draft.doneAt(), new MeasureAdded(MEASURE, true, null));
        }
        if (draft.isAnswered()) {
            by(CHIEF, draft.doneAt(), new Answered("Med brev."));
            by(CHIEF, draft.doneAt(), new FristDone(Duty.SVAR));
        } else {
            by(CHIEF, draft.doneAt(), new NoteWritten(NOTE, "Demochefen"));
        }
        if (draft.status() == ArendeStatus.AVSLUTAT) {
            by(REGISTRATOR, draft.doneAt().plusSeconds(60), new Closed("Besvarat."));
        }
    }

    /** Whether the enhet noted one, as it does with every ninth. */
    static boolean hasMeasure(Draft draft) {
        return draft.place() % 9 == 0 && draft.isAnswered();
    }

    private void bot(Instant at, ArendeEvent event) {
        by(ArendeLog.BOT, at, event);
    }

    private void by(String actor, Instant at, ArendeEvent event) {
        told.add(new Told(at, actor, event));
    }

    private record Told(Instant at, String actor, ArendeEvent event) {}
}
