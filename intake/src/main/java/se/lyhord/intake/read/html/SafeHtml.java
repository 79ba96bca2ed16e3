package se.lyhord.intake.read.html;

import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** HTML that may be shown in the console: no scripts, styles, forms or anything fetched from elsewhere. */
final class SafeHtml {
    /** Cleaning takes time by the square of the depth; people's mail is far under this. */
    static final int DEEPEST = 1_000;

    private SafeHtml() {}

    static String of(Document document) {
        return new Cleaner(shown()).clean(document).body().html();
    }

    private static Safelist shown() {
        return Safelist.relaxed()
                .removeTags("img")
                .addTags("hr", "s", "del", "ins", "address", "center")
                .addAttributes(":all", "dir")
                .addProtocols("a", "href", "tel")
                .addEnforcedAttribute("a", "rel", "noopener noreferrer nofollow")
                .addEnforcedAttribute("a", "target", "_blank");
    }
}
