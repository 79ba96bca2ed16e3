package se.lyhord.config.routine.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrevHtmlTest {
    private static final Brev LETTER = new Brev("Svar & råd", "Hej!\n\nRad ett <b>\nrad två\n \nHej då");

    @Test
    void everyParagraphAndLineBreakIsKept() {
        assertThat(LETTER.html(new Brevsprak("sv")))
                .contains("<p>Hej!</p>\n<p>Rad ett &lt;b&gt;<br/>\nrad två</p>\n<p>Hej då</p>");
    }

    @Test
    void thePageTellsLanguageDirectionAndTitle() {
        assertThat(LETTER.html(new Brevsprak("sv")))
                .contains("<html lang=\"sv\" xml:lang=\"sv\" dir=\"ltr\">", "<title>Svar &amp; råd</title>");
        assertThat(LETTER.html(new Brevsprak("ar"))).contains("<html lang=\"ar\" xml:lang=\"ar\" dir=\"rtl\">");
    }

    @Test
    void whatXmlCannotHoldIsLeftOut() {
        assertThat(BrevHtml.escaped("a\u0000b\u000bc\ud800d\uffffe 😀")).isEqualTo("abcde 😀");
    }
}
