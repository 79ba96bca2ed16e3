package se.lyhord.console.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What axe-core finds on a page against WCAG 2.1 A and AA, light, dark and at 400 %, and what does not fit on it then. */
final class Axe {
    /** What a screen of 1280 pixels shows at 400 % (WCAG 1.4.10). */
    private static final int NARROW = 320;

    /** At 400 % nearly all the rules find what they found before; only the long run asks them all once more. */
    private static final boolean WHOLE = Boolean.getBoolean("lyhord.axe");

    private static final String WCAG = "'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'";

    /** In the dark the page is the same but for its colours. */
    private static final String COLOURS = rules("'color-contrast', 'link-in-text-block'");

    /** What sticks out at a side, unless it stands in an area of its own that scrolls, or in the menu that is away. */
    private static final String REFLOW = """
            () => [...document.querySelectorAll('main *, [role=main] *, vaadin-dialog *')]
              .filter(part => !part.closest('vaadin-grid, .scroll-area > table, .html-sheet') && part.checkVisibility())
              .map(part => [part, part.getBoundingClientRect()])
              .filter(([, box]) => box.width > 1 && (box.right > innerWidth + 1 || box.left < -1))
              .map(([part, box]) => `sticks out to ${Math.round(box.right)}: ${part.outerHTML.slice(0, 120)}`)""";

    private final String script = script();
    private final String rules;
    private final List<String> found = new ArrayList<>();

    private Axe(String tags) {
        this.rules = rules(tags);
    }

    /** By WCAG alone. */
    static Axe wcag() {
        return new Axe(WCAG);
    }

    /** By what axe-core advises beside it too, such as headings and landmarks. */
    static Axe withAdvice() {
        return new Axe(WCAG + ", 'best-practice'");
    }

    private static String rules(String tags) {
        return """
                async () => (await axe.run(document, {runOnly: [%s], resultTypes: ['violations']}))
                  .violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html.slice(0, 200)}`))""".formatted(tags);
    }

    /** Everything so far. */
    List<String> found() {
        return found;
    }

    /** Looks at what the page shows now. */
    void look(Page page, String where) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        run(page, where + ", dark", COLOURS);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        run(page, where + ", light", rules);
        resize(page, NARROW, 640);
        run(page, where + ", 400 %", REFLOW);
        if (WHOLE) {
            run(page, where + ", 400 %", rules);
        }
        resize(page, 1280, 800);
    }

    /** Until it is drawn anew. */
    private static void resize(Page page, int width, int height) {
        page.setViewportSize(width, height);
        page.evaluate("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
    }

    private void run(Page page, String where, String question) {
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(script);
        }
        List<?> answers = (List<?>) page.evaluate(question);
        answers.forEach(answer -> found.add(where + " " + answer));
    }

    private static String script() {
        try (InputStream source = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(source).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
