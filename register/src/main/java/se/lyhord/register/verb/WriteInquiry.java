package se.lyhord.register.verb;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.event.EnhetEvent.InquiryWritten;
import se.lyhord.register.event.PastEvents;
import se.lyhord.register.event.WorkEvent.InquiryBegun;
import se.lyhord.register.inquiry.Inquiries;
import se.lyhord.register.inquiry.Inquiry;
import se.lyhord.register.inquiry.InquiryWords;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.verb.engine.PerformVerb;
import se.lyhord.register.verb.engine.Step;

/** Saves the utredning as a new version; the first one begins it. */
@Component
public class WriteInquiry {
    private final PerformVerb performVerb;
    private final Inquiries inquiries;
    private final PastEvents past;

    WriteInquiry(PerformVerb performVerb, Inquiries inquiries, PastEvents past) {
        this.performVerb = performVerb;
        this.inquiries = inquiries;
        this.past = past;
    }

    /**
     * Saves it.
     *
     * @param basedOn the version that the person had before them; 0 when there was none
     * @throws RefusedException when there is nothing new in it, no enhet has the ärende, or somebody has saved another version meanwhile
     */
    public Arende write(Account by, long id, int basedOn, InquiryWords words) {
        if (words.isEmpty()) {
            throw new RefusedException("Skriv något i utredningen innan du sparar.");
        }
        return performVerb.perform(by, Verb.WRITE_INQUIRY, id, step -> {
            ArendeStatus status = step.arende().status();
            if (status != ArendeStatus.FORDELAT && status != ArendeStatus.BESVARAT) {
                throw new RefusedException("Bara ett ärende som ligger hos en enhet kan utredas.");
            }
            requireNews(inquiries.latest(id), basedOn, words);
            inquiries.add(id, basedOn + 1, words, by);
            begin(step);
            step.happened(new InquiryWritten(basedOn + 1, words.sha256()));
        });
    }

    private static void requireNews(Optional<Inquiry> latest, int basedOn, InquiryWords words) {
        if (latest.map(Inquiry::version).orElse(0) != basedOn) {
            throw new RefusedException(
                    "%s har sparat en nyare version av utredningen. Kopiera det du har skrivit, stäng, och öppna utredningen på nytt."
                            .formatted(latest.map(Inquiry::signed).orElse("En kollega")));
        }
        if (latest.filter(known -> known.saysSameAs(words)).isPresent()) {
            throw new RefusedException("Utredningen är redan sparad så här.");
        }
    }

    private void begin(Step step) {
        boolean begun = past.has(step.arende().id(), List.of(InquiryBegun.class));
        if (!begun && step.arende().status() == ArendeStatus.FORDELAT) {
            step.happened(new InquiryBegun());
        }
    }
}
