package se.lyhord.console.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTest {
    @Test
    void leavesAnOrdinaryNameAsItIs() {
        assertThat(Shown.name("Åsa Öberg")).isEqualTo("Åsa Öberg");
        assertThat(Shown.fileName("bild 1.jpg")).isEqualTo("bild 1.jpg");
    }

    @Test
    void cutsAMegabyteOfName() {
        assertThat(Shown.name("å".repeat(1 << 20))).hasSizeLessThan(130).endsWith("…");
        assertThat(Shown.fileName("å".repeat(1 << 20) + ".pdf"))
                .hasSizeLessThan(130)
                .endsWith(".pdf");
    }

    @Test
    void takesOutWhatTurnsTheLineAround() {
        assertThat(Shown.title("faktura\u202Efdp.exe\u2066\nBcc: alla")).isEqualTo("fakturafdp.exe Bcc: alla");
    }

    @Test
    void namesNoPageByItsAddress() {
        assertThat(Shown.reason("En registrator avgör. Det kan höra till /arende/54."))
                .isEqualTo("En registrator avgör. Det kan höra till ett ärende som redan finns.");
    }

    @Test
    void neverCutsACharacterInTwo() {
        assertThat(Shown.atMost(1, "👍👍")).isEqualTo("👍 …");
    }

    @Test
    void aPieceOfATextKeepsItsSpacesAndTurnsNothing() {
        assertThat(Shown.straight(" rad\u202E ett\n")).isEqualTo(" rad ett\n");
    }
}
