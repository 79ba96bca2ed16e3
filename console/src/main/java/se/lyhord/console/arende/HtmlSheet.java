package se.lyhord.console.arende;

import com.vaadin.flow.component.html.IFrame;
import se.lyhord.intake.read.html.HtmlBody;

/** A mail as its program showed it, in a frame where nothing runs, nothing is fetched and no link leads anywhere. */
class HtmlSheet extends IFrame {
    private static final int LONGEST = 400_000;

    private static final String BEFORE = """
            <!doctype html><html><head><meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="referrer" content="no-referrer">
            <style>
            html { color-scheme: light; background: #fff; color: #1b2123; }
            body { margin: 0.75rem 1rem; font: 15px/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
            table { border-collapse: collapse; max-width: 100%; } td, th { padding: 0.2rem 0.5rem; vertical-align: top; }
            blockquote { margin: 0.5rem 0; padding-inline-start: 0.75rem; border-inline-start: 3px solid #ccd5d5; color: #55605f; }
            pre { white-space: pre-wrap; } a { color: inherit; }
            </style></head><body dir="auto">
            """;

    HtmlSheet(String html) {
        addClassName("html-sheet");
        setTitle("Meddelandet som e-postprogrammet visade det");
        getElement().setAttribute("sandbox", "");
        getElement().setAttribute("referrerpolicy", "no-referrer");
        // Cleaned when it came, and again, since what is cut may end within a tag and rules grow stricter.
        String beginning = html.length() <= LONGEST ? html : html.substring(0, LONGEST);
        setSrcdoc(BEFORE + HtmlBody.of(beginning).shown() + "</body></html>");
    }
}
