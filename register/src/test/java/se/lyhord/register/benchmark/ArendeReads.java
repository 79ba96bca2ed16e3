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
import se.lyhord.register.measure.Measures;
import se.lyhord.register.proposal.ProposedAnswers;
import se.lyhord.register.provider.ProviderRequests;
import se.lyhord.register.question.Questions;

/** Everything that the views of an ärende ask for, as often as they do. */
record ArendeReads(
        ArendePages pages,
        AttachmentTexts texts,
        SameSender sameSender,
        LikelyDuplicates duplicates,
        RelatedArenden related,
        Measures measures,
        ProviderRequests requests,
        Drafts drafts,
        ProposedAnswers proposals,
        HandBacks handBacks,
        Questions questions,
        Inquiries inquiries,
        Onlookers onlookers) {
    private static final int LOOKED_AT = 40;

    /** Its page. */
    void open(Account account, long id) {
        pane(account, id);
        proposals.open(id);
        handBacks.of(id);
        questions.of(id);
        inquiries.of(id);
    }

    /** The reading pane beside the inbox. */
    void pane(Account account, long id) {
        ArendePage page = pages.page(account.namnd(), id).orElseThrow();
        Arende arende = page.arende();
        texts.of(id);
        menu(arende);
        drafts.inSight(account, Topic.arende(id));
        // Whether duplicates may be merged is asked of the menu again.
        menu(arende);
        duplicates.of(arende);
        sameSender.newest(arende, LOOKED_AT);
        sameSender.count(arende);
        measures.of(id);
        requests.of(id);
        related.of(account.namnd(), id).forEach(other -> pages.page(account.namnd(), other.id()));
        onlookers.look(account, id);
    }

    private void menu(Arende arende) {
        measures.of(arende.id());
        requests.of(arende.id());
        if (arende.status() == ArendeStatus.FORDELAT || arende.status() == ArendeStatus.BESVARAT) {
            inquiries.latest(arende.id());
            questions.of(arende.id());
        }
    }
}
