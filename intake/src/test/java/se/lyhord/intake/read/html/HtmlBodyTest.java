package se.lyhord.intake.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlBodyTest {
    @Test
    void paragraphsHeadingsAndLineBreaksAreSetApart() {
        String text =
                read("<h1>Klagomål</h1><p>Hej!<p>Maten var kall.<br>Igen.</p>Utan <b>stycke</b><div>Egen rad</div>");

        assertThat(text).isEqualTo("Klagomål\n\nHej!\n\nMaten var kall.\nIgen.\n\nUtan stycke\nEgen rad");
    }

    @Test
    void listsKeepTheirMarksAndGoOnCounting() {
        String text = read("""
                <ol start=3><li>Städning<li>Mat<ul><li>Kall<li>Sen</ul><li value=9>Bemötande</ol><ul><li>Slut</ul>""");

        assertThat(text).isEqualTo("3. Städning\n4. Mat\n  - Kall\n  - Sen\n9. Bemötande\n\n- Slut");
    }

    @Test
    void wordsListParagraphsGetPlainMarks() {
        String text = read("""
                <p class=MsoNormal>Det gäller:<o:p></o:p></p>
                <p class=MsoListParagraph><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;&nbsp;
                </span></span></span><![endif]>maten<o:p></o:p></p>
                <p class=MsoListParagraph><span style='mso-list:Ignore'>2.<span>&nbsp; </span></span>städningen</p>
                <p class=MsoNormal><o:p>&nbsp;</o:p></p>
                <p class=MsoNormal>Hälsningar</p>""");

        assertThat(text).isEqualTo("Det gäller:\n- maten\n2. städningen\n\nHälsningar");
    }

    @Test
    void aTableOfDataStandsInColumns() {
        String text = read("""
                <table><tr><th>Dag<th>Kom</tr>
                <tr><td><p class=MsoNormal>Måndag</p></td><td><div>inte alls</div></td></tr></table>Så var det.""");

        assertThat(text).isEqualTo("Dag\tKom\nMåndag\tinte alls\n\nSå var det.");
    }

    @Test
    void aTableThatLaysOutAPageIsReadCellByCell() {
        String text = read("""
                <table><tr><td>&nbsp;</td><td><p>Hej!</p><p>Vi har väntat i tre veckor.</p></td><td><img src=x.png></td></tr>
                <tr><td colspan=3><table><tr><td>Med hälsning</td></tr></table></td></tr></table>""");

        assertThat(text).isEqualTo("Hej!\n\nVi har väntat i tre veckor.\nMed hälsning");
    }

    @Test
    void aLinkTellsWhereItLeadsWhenItsTextDoesNot() {
        assertThat(read("Se <a href='https://kommunen.example/beslut/'>beslutet</a>."))
                .isEqualTo("Se beslutet <https://kommunen.example/beslut/>.");
        assertThat(read("<a href='https://www.kommunen.example/'>kommunen.example</a>"))
                .isEqualTo("kommunen.example");
        assertThat(read("<a href='mailto:saga@brevlada.example?subject=Hej'>saga@brevlada.example</a>"))
                .isEqualTo("saga@brevlada.example");
        assertThat(read("<a href='mailto:saga@brevlada.example'>Skriv till mig</a>"))
                .isEqualTo("Skriv till mig <saga@brevlada.example>");
        assertThat(
                        read(
                                "<a href='javascript:alert(1)'>hit</a> <a href='#topp'>dit</a> <a href='https://x.example'></a>"))
                .isEqualTo("hit dit");
        assertThat(
                        read(
                                "<a href='https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fx.example%2Fa&data=05'>hit</a>"))
                .isEqualTo("hit <https://x.example/a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "display:none",
                "DISPLAY : none !important",
                "visibility:hidden",
                "font-size:0",
                "font-size:0px; color:red",
                "opacity:0",
                "max-height:0;overflow:hidden",
                "height:0px;overflow:hidden",
                "color:transparent",
                "mso-hide:all"
            })
    void whatIsHiddenIsNeitherReadNorShown(String style) {
        HtmlBody body = HtmlBody.of("<div style='%s'>dolt <b>ord</b></div><p>Synligt</p>".formatted(style));

        assertThat(body.text()).isEqualTo("Synligt");
        assertThat(body.shown()).contains("Synligt").doesNotContain("dolt");
    }

    @Test
    void textInsideALayoutWithoutSizeIsReadWhenItHasItsOwn() {
        assertThat(read("<table><td style='font-size:0px'>dolt<div style='font-size:13px'>Synligt</div></table>"))
                .isEqualTo("Synligt");
    }

    @Test
    void whatIsNotTheLetterIsLeftOut() {
        String text = read("""
                <html><head><title>Rubrik</title><style>p{color:red}</style></head>
                <body><!-- kommentar --><!--[if mso]><p>bara i Outlook</p><![endif]--><script>alert(1)</script>
                <p hidden>dolt</p><p>Brevet</p></body></html>
                efter slutet""");

        assertThat(text).isEqualTo("Brevet\n\nefter slutet");
    }

    @Test
    void picturesAreDescribedWhenSomebodyDescribedThem() {
        assertThat(read("<img alt='Trasig gunga'> <img alt='image001.png'> <img alt=''> Hej <img alt='😀'>"))
                .isEqualTo("[Trasig gunga] Hej 😀");
    }

    @Test
    void preformattedTextAndQuotesKeepTheirLines() {
        assertThat(read("<pre>rad 1\n  rad 2</pre><blockquote type=cite>citat<br>mer</blockquote>svar"))
                .isEqualTo("rad 1\n  rad 2\n\n> citat\n> mer\n\nsvar");
    }

    @Test
    void entitiesAndUnclosedTagsAreReadAsBrowsersDo() {
        assertThat(read("<p><b>R&auml;ksm&ouml;rg&aring;s &amp; &#246;l &#x20AC;5 &hellip; &bogus; 3 < 4"))
                .isEqualTo("Räksmörgås & öl €5 … &bogus; 3 < 4");
    }

    @Test
    void writingFromRightToLeftIsKept() {
        assertThat(read("<div dir=rtl>\u200fمرحبا</div>")).isEqualTo("\u200fمرحبا");
    }

    @Test
    void whatIsShownFetchesAndRunsNothing() {
        String shown = HtmlBody.of("""
                <p onclick=x()>Hej <img src=https://spar.example/1.gif><img src=cid:1><a href='javascript:x()'>hit</a></p>
                <style>@import url(https://spar.example)</style><script>x()</script><form action=https://spar.example></form>""").shown();

        assertThat(shown).contains("Hej").doesNotContain("spar.example", "onclick", "javascript", "x()", "<img");
    }

    private static String read(String html) {
        return HtmlBody.of(html).text();
    }
}
