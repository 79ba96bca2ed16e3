package se.lyhord.register.benchmark;

import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.LikelyDuplicates;
import se.lyhord.register.arende.RelatedArenden;
import se.lyhord.register.arende.SameSender;
import se.lyhord.register.attachment.AttachmentTexts;
import se.lyhord.register.draft.Drafts;
import se.lyhord.register.draft.Topic;
import se.lyhord.register.handback.HandBacks;
import se.lyhord.register.inquiry.Inquiries;
import se.lyhord.register.look.Onlookers;
import se.lyhord.register.proposal.ProposedAnswers;
import se.lyhord.register.question.Questions;

/** Everything that the views of an ärende ask for, as often as they do. */
record ArendeReads(
        ArendePages pages,
        AttachmentTexts texts,
        SameSender sameSender,
        LikelyDuplicates duplicates,
        RelatedArenden related,
        Drafts drafts,
        ProposedAnswers proposals,
        HandBacks handBacks,
        Questions questions,
        Inquiries inquiries,
        Onlookers onlookers) {
    private static final int LOOKED_AT = 40;

    /** Its page. */
    void open(Account account, long id) {
        Arende arende = parts(account, id);
        onlookers.look(account, id);
        onlookers.all(account.namnd());
        proposals.open(id);
        handBacks.of(id);
        questions.of(id);
        inquiries.of(id);
        if (arende.status() == ArendeStatus.FORDELAT || arende.status() == ArendeStatus.BESVARAT) {
            inquiries.latest(id);
            questions.of(id);
        }
    }

    /** The reading pane beside the inbox, where another one was read until now. */
    void pane(Account account, long before, long id) {
        parts(account, id);
        onlookers.turn(account, before, id);
        onlookers.all(account.namnd());
    }

    private Arende parts(Account account, long id) {
        ArendePage page = pages.page(account.namnd(), id).orElseThrow();
        Arende arende = page.arende();
        if (page.messages().stream()
                .anyMatch(message -> !message.message().attachments().isEmpty())) {
            texts.of(id);
        }
        drafts.inSight(account, Topic.arende(id));
        duplicates.of(arende);
        if (sameSender.newest(arende, LOOKED_AT).size() == LOOKED_AT) {
            sameSender.count(arende);
        }
        related.of(account.namnd(), id).forEach(other -> pages.arende(account.namnd(), other.id()));
        return arende;
    }
}
