package se.lyhord.register.benchmark;

import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.LikelyDuplicates;
import se.lyhord.register.arende.RelatedArenden;
import se.lyhord.register.arende.SameSender;
import se.lyhord.register.attachment.AttachmentTexts;
import se.lyhord.register.look.Onlookers;
import se.lyhord.register.measure.Measures;
import se.lyhord.register.provider.ProviderRequests;

/** Everything that the page of an ärende asks for. */
record ArendeReads(
        ArendePages pages,
        AttachmentTexts texts,
        SameSender sameSender,
        LikelyDuplicates duplicates,
        RelatedArenden related,
        Measures measures,
        ProviderRequests requests,
        Onlookers onlookers) {
    private static final int LOOKED_AT = 40;

    void open(Account account, long id) {
        ArendePage page = pages.page(account.namnd(), id).orElseThrow();
        Arende arende = page.arende();
        texts.of(id);
        duplicates.of(arende);
        sameSender.newest(arende, LOOKED_AT);
        sameSender.count(arende);
        measures.of(id);
        requests.of(id);
        related.of(account.namnd(), id);
        onlookers.look(account, id);
    }
}
