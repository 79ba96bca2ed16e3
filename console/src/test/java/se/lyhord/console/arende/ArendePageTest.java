package se.lyhord.console.arende;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.config.calendar.SvenskTid;
import se.lyhord.config.routine.people.Role;
import se.lyhord.console.AsChef;
import se.lyhord.console.DeskTest;
import se.lyhord.console.Post;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.verb.ConfirmArende;
import se.lyhord.register.verb.WriteNote;

@DeskTest
class ArendePageTest extends SpringBrowserlessTest {
    private static final Account LEILA = new Account("leila", Post.NAMND, "Leila", Set.of(Role.REGISTRATOR));

    @Autowired
    Post post;

    @Autowired
    ConfirmArende confirmArende;

    @Autowired
    WriteNote writeNote;

    @Autowired
    JdbcClient jdbc;

    @Test
    void tellsWhoWroteAndWhatMayHaveComeTwiceAndOffersToMergeThem() {
        long first = post.arendeToday("Gungan vid Maltesholmsvägen är trasig igen", Post.SURE);
        long again = post.arendeToday("Gungan vid Maltesholmsvägen är trasig igen", Post.SURE);

        UI.getCurrent().navigate("arende/" + again);

        assertThat(text("contact"))
                .contains("Möjliga dubbletter", "nästan samma text", "asa@brevlada.example", "Kom med e-post.")
                .contains("andra ärenden från samma avsändare");
        find(Button.class).withText("Slå ihop").all().getFirst().click();
        find(Button.class).withText("Slå ihop").all().getLast().click();
        UI.getCurrent().navigate("arende/" + again);
        assertThat(text("arende-view")).contains("Fortsätter i").contains("Avslutat");
        assertThat(first).isLessThan(again);
    }

    @Test
    @AsChef
    void tellsAChefNothingOfWhatTheChefMayNotRead() {
        whatOtherTestsLeftIsSomebodyElses();
        post.arendeToday("Lampan vid Åkermyntan lyser inte om kvällarna", Post.SURE);
        long shown = post.arendeToday("Lampan vid Åkermyntan lyser inte om kvällarna", Post.SURE);
        route(shown);

        UI.getCurrent().navigate("arende/" + shown);

        assertThat(text("contact")).doesNotContain("Möjliga dubbletter", "Slå ihop");
    }

    @Test
    void tellsTheStoryDayByDayWithItsNotesAndLetters() {
        long id = post.arendeToday("Gungan", Post.SURE);
        route(id);
        writeNote.write(LEILA, id, "Ringde parkförvaltningen.");

        UI.getCurrent().navigate("arende/" + id);

        assertThat(text("arende-view"))
                .contains("i dag", "Tjänsteanteckning: Ringde parkförvaltningen.", "Fördelat till Stadsmiljö.");
        assertThat(find(Details.class).all().stream()
                        .map(Details::getSummaryText)
                        .toList())
                .anyMatch(letter -> letter.contains("till stadsmiljo@"));
    }

    @Test
    void namesWhoAddedAMessageWhenItWasNotTheCitizen() {
        long id = post.arendeToday("Gungan", Post.SURE);
        post.adds("drift@utforare.example", id, "Kedjan är bytt.");
        post.adds("Asa@brevlada.example", id, "Den är trasig igen.");

        UI.getCurrent().navigate("arende/" + id);
        String onScreen = text("messages");
        UI.getCurrent().navigate("arende/" + id + "/utskrift");

        assertThat(onScreen)
                .contains("Nytt meddelande från drift@utforare.example, i dag", "Nytt meddelande, i dag")
                .doesNotContain("från Asa@brevlada.example");
        assertThat(text("print-view"))
                .contains("Nytt meddelande från drift@utforare.example, ")
                .doesNotContain("från Asa@brevlada.example");
    }

    @Test
    void isPrintedWholeWithTheTextsOfItsLetters() {
        long id = post.arendeToday("Gungan", Post.SURE);
        route(id);

        UI.getCurrent().navigate("arende/" + id + "/utskrift");

        assertThat(find(H2.class).single().getText()).isEqualTo("Gungan");
        assertThat(text("print-view"))
                .contains(
                        "Gungan är trasig.",
                        "> Tack för ditt brev",
                        "Utskrivet " + LocalDate.now(SvenskTid.ZONE).getDayOfMonth() + " ")
                .doesNotContain("i dag")
                .contains("/arende/" + id);
    }

    @Test
    @AsChef
    void isPrintedOnlyForWhoeverMayReadIt() {
        long id = post.arendeToday("Gungan", Post.SURE);

        UI.getCurrent().navigate("arende/" + id + "/utskrift");

        assertThat(find(H1.class).single().getText()).isEqualTo("Sidan finns inte");
    }

    private void whatOtherTestsLeftIsSomebodyElses() {
        jdbc.sql("update arende set sender_address = 'annan@brevlada.example'").update();
    }

    private void route(long id) {
        confirmArende.confirmAndRoute(
                LEILA, id, new Confirmation("felanmalan", "boendemiljo", "stadsmiljo", List.of()));
    }

    private String text(String className) {
        return find(Div.class)
                .withClassName(className)
                .all()
                .getFirst()
                .getElement()
                .getTextRecursively();
    }
}
