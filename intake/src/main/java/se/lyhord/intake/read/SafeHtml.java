package se.lyhord.intake.read;

import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** HTML that may be shown in the console: no scripts, styles, forms or anything fetched from elsewhere. */
final class SafeHtml {
    /** Cleaning takes time by the square of the depth; people's mail is far under this. */
    static final int DEEPEST = 1_000;

    private static final Safelist SHOWN = Safelist.relaxed()
            .removeTags("img")
            .addTags("hr", "s", "del", "ins", "address", "center")
            .addProtocols("a", "href", "tel")
            .addEnforcedAttribute("a", "rel", "noopener noreferrer nofollow")
            .addEnforcedAttribute("a", "target", "_blank");

    private SafeHtml() {}

    static String of(Document document) {
        return new Cleaner(SHOWN).clean(document).body().html();
    }
}
