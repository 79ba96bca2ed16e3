package se.lyhord.console.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import se.lyhord.console.DeskTest;

/** The conversation with forms alone, from the first word to the answer. */
@DeskTest
class TalkTest {
    private static final String SWING = "Gungan på lekplatsen är trasig.";

    @Autowired
    WebApplicationContext program;

    @Autowired
    JdbcClient jdbc;

    Browsing citizen;

    @BeforeEach
    void opensThePage() throws Exception {
        citizen = new Browsing(program);
        citizen.open("/");
    }

    @Test
    void listensFirstAndAsksOnlyWhatIsMissing() throws Exception {
        citizen.press("steg", "fortsatt", Map.of("text", SWING));

        assertThat(citizen.page().select(".mine .said").eachText()).containsExactly(SWING);
        assertThat(citizen.page().select("[name=asked]").val()).isEqualTo("where");

        citizen.press("steg", "fortsatt", Map.of("where", "Grimsta"));

        assertThat(citizen.page().select(".mine .said").eachText()).containsExactly(SWING, "Grimsta");
        assertThat(citizen.page().select("[name=asked]").val()).isEqualTo("reply");
    }

    @Test
    void asksForWordsWhereThereAreNone() throws Exception {
        citizen.press("steg", "fortsatt", Map.of("text", "  "));

        assertThat(citizen.page().select("[name=asked]").val()).isEqualTo("text");
    }

    @Test
    void passesOverAndChanges() throws Exception {
        citizen.press("steg", "fortsatt", Map.of("text", SWING));
        citizen.press("steg", "hoppa", Map.of("where", "halvskrivet"));
        assertThat(citizen.page().select("[name=asked]").val()).isEqualTo("reply");

        citizen.press("change", "text", Map.of());
        assertThat(citizen.page().select("textarea[name=text]").val()).isEqualTo(SWING);

        citizen.press("steg", "fortsatt", Map.of("text", "Rutschkanan är trasig."));
        assertThat(citizen.page().select(".mine .said").eachText())
                .contains("Rutschkanan är trasig.")
                .doesNotContain("halvskrivet");
    }

    @Test
    void losesNothingWhenTheLanguageIsChosen() throws Exception {
        citizen.press("steg", "fortsatt", Map.of("text", SWING));

        citizen.press("byt", "ar", Map.of());

        assertThat(citizen.page().select("html").attr("dir")).isEqualTo("rtl");
        assertThat(citizen.page().select(".mine .said").eachText()).containsExactly(SWING);
        assertThat(citizen.page().select("[name=asked]").val()).isEqualTo("where");
    }

    @Test
    void tellsOfDangerAtOnce() throws Exception {
        citizen.press("steg", "fortsatt", Map.of("text", "Min granne ligger på golvet och andas inte"));

        assertThat(citizen.page()
                        .select(".danger [role=alert] a[href='tel:112']")
                        .text())
                .isEqualTo("Ring 112");
    }

    @Test
    void showsWhatSomebodyWritesAsWordsAndNothingElse() throws Exception {
        citizen.press("steg", "fortsatt", Map.of("text", "<script>alert(1)</script> \"></textarea>&{text}"));

        assertThat(citizen.page().select(".mine script")).isEmpty();
        assertThat(citizen.page().select(".mine .said").eachText().getFirst())
                .isEqualTo("<script>alert(1)</script> \"></textarea>&{text}");
    }

    @Test
    void hasNotArrivedUntilItIsSent() throws Exception {
        long before = arrived();

        citizen.press("steg", "fortsatt", Map.of("text", SWING));
        citizen.press("steg", "klar", Map.of());
        assertThat(citizen.text()).contains("Stämmer det?");
        assertThat(arrived()).isEqualTo(before);

        citizen.press("steg", "skicka", Map.of());
        assertThat(arrived()).isEqualTo(before + 1);
        assertThat(citizen.text()).contains("har kommit fram", "Din kod", "LYH-", "Det här händer nu");
    }

    @Test
    void tellsTheDeskNoWishThatNobodyHasExpressed() throws Exception {
        citizen.press("steg", "fortsatt", Map.of("text", SWING));
        citizen.press("steg", "klar", Map.of());
        assertThat(citizen.text()).contains("Ja, här på sidan med min kod");

        citizen.press("steg", "skicka", Map.of());

        assertThat(lastRaw()).contains(SWING).doesNotContain("Svar", "replyWanted");
    }

    @Test
    void tellsTheDeskTheWishThatWasExpressed() throws Exception {
        citizen.press("steg", "fortsatt", Map.of("text", SWING));
        citizen.press("steg", "fortsatt", Map.of("where", "Grimsta"));
        citizen.press("steg", "fortsatt", Map.of("reply", "code"));

        citizen.press("steg", "skicka", Map.of());

        assertThat(lastRaw()).contains("\"Svar\":\"Ja, här på sidan med min kod\"", "\"replyWanted\":true");
    }

    @Test
    void showsTheReceiptsCodeAlsoInAnotherLanguage() throws Exception {
        citizen.press("steg", "fortsatt", Map.of("text", SWING));
        citizen.press("steg", "klar", Map.of());
        citizen.press("steg", "skicka", Map.of());
        String code = citizen.page().select("#kod").text();
        assertThat(citizen.page().select(".tongues a")).isEmpty();

        citizen.press("byt", "ar", Map.of());

        assertThat(citizen.page().select("html").attr("lang")).isEqualTo("ar");
        assertThat(citizen.text()).contains(code);
    }

    @Test
    void sendsTheNameThatItsLastPageShows() throws Exception {
        citizen.press("steg", "fortsatt", Map.of("text", SWING));
        citizen.press("steg", "hoppa", Map.of());
        citizen.press("steg", "klar", Map.of("name", "Anna Alm"));
        assertThat(citizen.page().select(".mine .said").eachText()).contains("Anna Alm");

        citizen.press("steg", "skicka", Map.of());

        assertThat(lastRaw()).contains("Anna Alm");
    }

    @Test
    void answersToNoAddressThatIsOnlyMentioned() throws Exception {
        citizen.press("steg", "fortsatt", Map.of("text", SWING + " Skriv till rektor@skolan.example."));
        citizen.press("steg", "hoppa", Map.of("where", "halvskrivet"));
        assertThat(citizen.page().select("[name=asked]").val()).isEqualTo("reply");
        assertThat(citizen.page().select("[name=reply][checked]")).isEmpty();
        assertThat(citizen.page().select("#email").attr("data-offered")).isEqualTo("rektor@skolan.example");

        citizen.press("steg", "hoppa", Map.of("email", "rektor@skolan.example", "name", "Anna"));
        citizen.press("steg", "skicka", Map.of());

        assertThat(citizen.text()).contains("har kommit fram");
        assertThat(lastRaw()).doesNotContain("\"email\"", "Anna");
    }

    @Test
    void takesWordsThatAreTooLongAndSaysSo() throws Exception {
        citizen.press("steg", "fortsatt", Map.of("text", "Gungan. ".repeat(2_600)));

        assertThat(citizen.answer().getStatus()).isEqualTo(422);
        assertThat(citizen.text()).contains("20000");
        assertThat(citizen.page().select("textarea[maxlength]")).isEmpty();
    }

    @Test
    void isOneMessageHoweverOftenItIsSent() throws Exception {
        citizen.press("steg", "fortsatt", Map.of("text", SWING));
        citizen.press("steg", "klar", Map.of());
        Browsing again = new Browsing(program);
        Map<String, String> fields = Map.of(
                "text",
                SWING,
                "steg",
                "skicka",
                "nyckel",
                citizen.page().select("[name=nyckel]").val(),
                "lang",
                "sv");
        String address = "/" + citizen.page().select("#samtal").attr("action");

        again.post(address, fields, Map.of());
        String code = again.page().select("#kod").text();
        long once = arrived();
        again.post(address, fields, Map.of());

        assertThat(again.page().select("#kod").text()).isEqualTo(code).hasSize(19);
        assertThat(arrived()).isEqualTo(once);
    }

    @Test
    void takesAPhotoAlong() throws Exception {
        citizen.press("steg", "fortsatt", Map.of("text", SWING));
        citizen.press("steg", "klar", Map.of());

        citizen.press("steg", "skicka", Map.of(), Map.of("gunga.png", new byte[] {
            (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0
        }));

        assertThat(citizen.text()).contains("har kommit fram");
        assertThat(lastRaw()).contains("gunga.png");
    }

    @Test
    void notesWhoWantsAHuman() throws Exception {
        citizen.press("steg", "fortsatt", Map.of("text", SWING));
        citizen.press("steg", "manniska", Map.of());
        assertThat(citizen.page().select("[name=asked]").val()).isEqualTo("where");
        assertThat(citizen.text()).contains("Vi har noterat");

        citizen.press("steg", "klar", Map.of());
        citizen.press("steg", "skicka", Map.of());
        citizen.press("", "", Map.of());

        assertThat(citizen.text()).contains("Du har bett att få prata med en människa. Någon svarar här");
    }

    private String lastRaw() {
        return jdbc.sql("select convert_from(raw, 'UTF8') from ledger order by id desc limit 1")
                .query(String.class)
                .single();
    }

    private long arrived() {
        return jdbc.sql("select count(*) from ledger").query(Long.class).single();
    }
}
