package se.lyhord.console.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.lyhord.config.calendar.SvenskTid;
import se.lyhord.register.arende.ArendeStatus;

/** The days of an enhetschef and a handläggare, and of two registratorer at once, with the keyboard alone. */
class EnhetDaysTest extends RoleDays {
    private static final String ANSWER = "Vi har tömt sandlådan och fyllt den med ny sand.";

    @Test
    void anEnhetschefTakesTheSoonestDueAllTheWayToTheRegistratorWhoCloses() throws Exception {
        String citizen = "ester@brevlada.example";
        long soonest = routed(citizen, "stadsmiljo");
        officers.cameEarlier(soonest, 10);
        routed("sven@brevlada.example", "stadsmiljo");
        LocalDate later = LocalDate.now(SvenskTid.ZONE).plusDays(30);
        enter("chef");
        DeskWork desk = new DeskWork(page);
        assertThat(heading("Att göra").first()).isVisible();

        page.locator(".todo-row[data-row='" + soonest + "']").waitFor();
        page.keyboard().press("j");
        assertThat(page.locator(":focus")).hasAttribute("data-row", String.valueOf(soonest));
        page.keyboard().press("Enter");
        page.waitForURL("**/arende/" + soonest);
        desk.step("Skriv utredning");
        desk.writeInto("Vad har hänt?", "Någon har slagit sönder flaskor.");
        desk.writeInto("Varför blev det så?", "Ingen belysning i parken.");
        desk.writeInto("Vad är er bedömning?", "Vi har brustit i tillsynen.");
        desk.done();
        assertThat(desk.stepCalled("Skriv utredning")).isFocused();
        desk.step("Lägg till åtgärd");
        desk.writeInto("Åtgärd", "Sätta upp en lampa");
        desk.writeInto("Följs upp (valfritt)", later.toString());
        desk.done();
        assertThat(desk.stepCalled("Lägg till åtgärd")).isFocused();
        desk.step("Fråga en kollega");
        desk.writeInto("Vem vill du fråga?", "Medborgarserv");
        desk.writeInto("Vad vill du veta?", "Har någon ringt om lampan?");
        desk.done();
        assertThat(desk.stepCalled("Fråga en kollega")).isFocused();
        desk.step("Meddela att svaret dröjer");
        desk.writeInto("Varför dröjer svaret?", "Vi väntar på ny sand.");
        desk.writeInto("Svaret kommer senast", later.toString());
        assertThat(page.locator(".outlook")).containsText("Vi väntar på ny sand.");
        desk.done();
        desk.step("Svara utifrån utredningen");
        assertThat(page.getByLabel("Ditt svar")).hasValue(Pattern.compile("Vi har brustit i tillsynen."));
        desk.writeInto("Ditt svar", ANSWER);
        assertThat(page.locator(".outlook")).containsText(ANSWER);
        new Keyboard(page).press(button("Ändra i brevet"));
        assertThat(page.getByLabel("Brevets text")).isFocused();
        new Keyboard(page).press(button("Tillbaka till mallens text"));
        assertThat(button("Ändra i brevet")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.getByLabel("Ditt svar")).not().isEditable();
        page.keyboard().press("Escape");
        desk.step("Svara utifrån utredningen");
        assertThat(page.getByLabel("Brevets text")).isFocused();
        desk.writeInto("Brevets ämne", "Ny sand i Vinsta");
        desk.done();
        desk.next("Klart: till registrator");
        desk.done();

        assertThat(page.locator(".handed-back")).isVisible();
        assertThat(desk.stepCalled("Klart: till registrator")).hasCount(0);
        assertThat(books.mail(citizen, "Vi väntar på ny sand.").subject()).contains("dröjer");
        assertThat(books.mail(citizen, ANSWER).subject()).isEqualTo("Ny sand i Vinsta");
        assertThat(books.events(soonest))
                .contains("InquiryWritten", "MeasureAdded", "ColleagueAsked", "Delayed", "Answered", "HandedBack");

        openPage();
        enter("karin");
        DeskWork registrator = new DeskWork(page);
        registrator.command("Gå till Att avsluta");
        registrator.open(soonest);
        registrator.next("Avsluta");
        registrator.done();

        assertThat(page.locator(".arende-head .badge")).hasText("Avslutat");
        assertThat(books.arende(soonest).status()).isEqualTo(ArendeStatus.AVSLUTAT);
    }

    @Test
    void aHandlaggareSeesTheOwnEnhetsOnlyAnswersAColleagueKeepsADraftAndStepsAsideForJav() throws Exception {
        long own = routed("ulla@brevlada.example", "stadsmiljo");
        long foreign = routed("ove@brevlada.example", "vuxen");
        officers.ask(foreign, "stadsmiljo", "Vem äger bänken vid torget?");
        enter("handlaggare");
        DeskWork desk = new DeskWork(page);
        assertThat(heading("Att göra").first()).isVisible();
        assertThat(row(own)).isVisible();
        assertThat(row(foreign)).hasCount(0);
        page.navigate(address("/arende/" + foreign));
        page.waitForURL(Pattern.compile("/att-gora"));
        row(own).waitFor();

        page.keyboard().press("j");
        page.keyboard().press("Enter");
        page.locator("vaadin-dialog[opened] textarea:focus").waitFor();
        page.keyboard().type("Det gör fastighetsägaren.");
        desk.done();

        assertThat(page.getByText("Vem äger bänken vid torget?")).hasCount(0);
        assertThat(page.locator(".todo-row").first()).isFocused();
        assertThat(books.events(foreign)).contains("ColleagueReplied");
        desk.walkTo(own);
        long pushed = routed("pia@brevlada.example", "stadsmiljo");
        officers.cameEarlier(pushed, 7);
        assertThat(page.locator(".todo-row").first()).hasAttribute("data-row", String.valueOf(pushed));
        assertThat(row(own)).isFocused();
        page.keyboard().press("Enter");
        page.waitForURL("**/arende/" + own);
        desk.next("Svara");
        page.locator("vaadin-dialog[opened] textarea:focus").waitFor();
        page.keyboard().type("Vi kommer på");
        assertThat(page.getByText(Pattern.compile("Utkastet sparat"))).isVisible();
        page.keyboard().press("Escape");
        new Keyboard(page).press(button("Logga ut"));
        page.locator("input[name=username]").waitFor();

        enter("handlaggare");
        desk.open(own);
        desk.next("Svara");
        assertThat(page.getByLabel("Ditt svar")).hasValue("Vi kommer på");
        page.keyboard().press("Escape");
        desk.step("Anmäl jäv");
        desk.writeInto("Enhet som tar över", "Medborgarserv");
        desk.writeInto("Vad består jävet i?", "Ulla är min syster.");
        desk.done();

        assertThat(heading("Ärendet är inte hos dig längre")).isVisible();
        assertThat(books.events(own)).contains("Recused");
        assertThat(books.arende(own).decided().unit()).isEqualTo("medborgarservice");
        page.navigate(address("/arende/" + foreign));
        assertThat(page.getByText("är besvarad av")).isVisible();
        for (String path : new String[] {"/arende/" + own, "/arende/" + foreign + "/utskrift"}) {
            page.navigate(address(path));
            assertThat(heading("Sidan finns inte")).isVisible();
            assertThat(page).hasTitle("Sidan finns inte · Lyhörd");
        }
    }

    @Test
    void twoRegistratorerOnTheSameConfirmItOnceLoseNoWordAndKeepTheirPlace() throws Exception {
        officers.employ("leila", "Leila S");
        long first = reported("arvid@brevlada.example");
        long second = reported("bodil@brevlada.example");
        long third = reported("cilla@brevlada.example");
        enter("karin");
        Page karin = page;
        openPage();
        enter("leila");
        Page leila = page;
        assertThat(inSight(karin, first).getByText("Leila S tittar också här")).isVisible();
        assertThat(inSight(leila, first).getByText("Karin R tittar också här")).isVisible();

        double moment = ((Number) karin.evaluate("Date.now() + 400")).doubleValue();
        new DeskWork(karin).confirmAt(moment);
        new DeskWork(leila).confirmAt(moment);

        Pattern routed = Pattern.compile("Fördelat till Stadsmiljö");
        Pattern tooLate = Pattern.compile("redan bekräftat");
        karin.waitForCondition(() -> said(karin, routed) + said(leila, routed) == 1);
        karin.waitForCondition(() -> said(karin, tooLate) + said(leila, tooLate) == 1);
        assertThat(books.events(first)).containsOnlyOnce("Confirmed");
        assertThat(books.events(second)).doesNotContain("Confirmed");

        karin.navigate(address("/inkorg/" + third));
        inSight(karin, third);
        leila.navigate(address("/inkorg/" + second));
        inSight(leila, second);
        leila.keyboard().press("Enter");
        leila.waitForCondition(() -> books.events(second).contains("Confirmed"));
        assertThat(karin.locator("vaadin-side-nav-item").first()).containsText("1");
        inSight(karin, third);

        String address = address("/arende/" + first);
        karin.navigate(address);
        leila.navigate(address);
        new DeskWork(leila).note("Leila har ringt Arvid.");
        new DeskWork(karin).note("Karin har mejlat Arvid.");
        new DeskWork(karin).done();
        leila.keyboard().press("Control+Enter");
        assertThat(leila.getByText(Pattern.compile("Ärendet har ändrats medan du skrev")))
                .isVisible();
        assertThat(leila.getByRole(AriaRole.TEXTBOX).and(leila.getByLabel("Tjänsteanteckning")))
                .hasValue("Leila har ringt Arvid.");
        assertThat(books.events(first)).containsOnlyOnce("NoteWritten");
        new DeskWork(leila).done();

        assertThat(books.events(first).stream().filter("NoteWritten"::equals)).hasSize(2);
    }

    private Locator row(long arende) {
        return page.locator(".todo-row[data-row='" + arende + "']");
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /** The inbox, when it shows this ärende. */
    private static Locator inSight(Page page, long arende) {
        Locator inbox = page.locator(".inbox-view");
        assertThat(inbox).hasAttribute("data-arende", String.valueOf(arende));
        return inbox;
    }

    private static int said(Page page, Pattern words) {
        return Math.min(
                1,
                page.locator("vaadin-notification-card, .undo-bar")
                        .getByText(words)
                        .count());
    }
}
