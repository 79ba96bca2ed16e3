package se.lyhord.intake.read.html;

import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** HTML that may be shown in the console: no scripts, styles, forms or anything fetched from elsewhere. */
final class SafeHtml {
    /** Never changed after this, so that threads may share it. */
    private static final Cleaner CLEANER = new Cleaner(Safelist.relaxed()
            .removeTags("img")
            .addTags("hr", "s", "del", "ins", "address", "center")
            .addAttributes(":all", "dir")
            .addProtocols("a", "href", "tel")
            .addEnforcedAttribute("a", "rel", "noopener noreferrer nofollow")
            .addEnforcedAttribute("a", "target", "_blank"));

    private SafeHtml() {}

    static String of(Document document) {
        return CLEANER.clean(document).body().html();
    }
}
