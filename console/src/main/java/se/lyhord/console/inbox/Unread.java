package se.lyhord.console.inbox;

import java.util.Optional;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.sure.Doubt;
import se.lyhord.classifier.sure.Sure;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.InboxRow;
import se.lyhord.register.arende.LikelyDuplicates;

/** What may be confirmed unread, together with others. */
record Unread(Sure sure, ArendePages pages, LikelyDuplicates duplicates, Account account) {
    /** Why it must be read first; empty when it need not. */
    Optional<String> hindrance(InboxRow row) {
        // A colleague may have raised a flag that nobody suggested.
        Optional<Doubt> doubt = row.flags().isEmpty() ? sure.about(row.suggestion()) : Optional.of(Doubt.FLAGGED);
        return doubt.map(Unread::words)
                .or(() -> isDouble(row) ? Optional.of("Möjlig dubblett. Läs det först.") : Optional.empty());
    }

    /** The kind that is taken as suggested where nobody has said another. */
    Ranking kind(InboxRow row) {
        Ending ending = new Ending(sure);
        return ending.endsUnsurely(row.suggestion())
                ? ending.kind(row.suggestion(), wantsReply(row))
                : row.suggestion().kind();
    }

    private boolean wantsReply(InboxRow row) {
        return pages.arende(account.namnd(), row.id())
                .filter(arende -> arende.handling().replyWanted())
                .isPresent();
    }

    private static String words(Doubt doubt) {
        return switch (doubt) {
            case FLAGGED -> "En flagga är rest. Läs det först.";
            case FOREIGN -> "Det är inte skrivet på svenska. Läs det först.";
            case UNSURE -> "Förslaget är inte säkert nog. Läs det först.";
            case NO_MATTER -> "Förslaget är att det inte är något ärende. Läs det först.";
            case OUTSIDE -> "Det ska till en annan myndighet. Läs det och välj vilken.";
        };
    }

    private boolean isDouble(InboxRow row) {
        return pages.arende(account.namnd(), row.id())
                .filter(arende -> !duplicates.of(arende).isEmpty())
                .isPresent();
    }
}
