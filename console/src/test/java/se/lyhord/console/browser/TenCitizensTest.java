package se.lyhord.console.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.lyhord.config.calendar.SvenskTid;

/** Ten citizens, each all the way: from the first word to the ledger, the ärende and the answer, and back to the one who wrote. */
class TenCitizensTest extends FromCitizenToAnswer {
    private static final String UNIT = "stadsmiljo";
    private static final String ANSWER = "Vi har varit där och lagat det som var trasigt.";

    @Test
    void anOldManWithLargeTextAndTheKeysWritesAndHasALetter() {
        Page enlarged = citizensPage(
                new Browser.NewPageOptions().setViewportSize(320, 256).setDeviceScaleFactor(4));
        Hand keys = new Keyboard(enlarged);
        Citizen oldMan = Citizen.oldMan();
        Visit visit = new Visit(enlarged, oldMan, keys);
        visit.tell();
        visit.answer();
        assertThat(isWiderThanTheWindow(enlarged)).isFalse();

        keys.press(visit.step("skicka"));
        enlarged.keyboard().press("Enter");
        Slip slip = visit.receipt();
        long arende = arendeOf(slip, oldMan);
        officers.route(arende, UNIT);
        officers.answer(arende, ANSWER);
        assertThat(books.letters(arende, "SVAR")).containsExactly("MANUAL");
        officers.post(arende, LocalDate.now(SvenskTid.ZONE));

        assertThat(books.arrived("vid Grimsta gård")).isEqualTo(1);
        assertThat(books.letters(arende, "SVAR")).containsExactly("SENT");
        ComingBack again = comingBack(enlarged, keys);
        again.with(slip.code().toLowerCase(Locale.ROOT).replace('-', ' '));
        assertThat(again.lines()).containsText(ANSWER);
        assertThat(isWiderThanTheWindow(enlarged)).isFalse();
    }

    @Test
    void anAngryOneIsHeardAnsweredByTheChefAndHeardAgainWhenNotSatisfied() {
        Citizen angry = Citizen.angry();
        Slip slip = new Visit(citizensPage(), angry, Pointer.MOUSE).tellAndSend();
        long arende = arendeOf(slip, angry);
        signIn("karin", "/inkorg/" + arende);
        DeskWork registrator = new DeskWork(page);
        assertThat(registrator.message()).containsText("NU RÄCKER DET!!!");
        registrator.confirm();
        openPage();
        signIn("chef", "/att-gora");
        DeskWork chef = new DeskWork(page);
        chef.open(arende);
        chef.answer(ANSWER);

        assertThat(books.mail(angry.contact(), ANSWER).subject()).contains("Svar från oss", "HV ");
        ComingBack again = comingBack(citizensPage(), Pointer.MOUSE);
        again.with(slip.code());
        again.press("missnojd");
        assertThat(again.page().locator("#main")).containsText("Vad är du inte nöjd med?");
        again.write("NI HAR INTE TÖMT EN ENDA!!!");
        assertThat(again.lines()).containsText("Du har berättat att du inte är nöjd.");
        assertThat(books.alarm(arende, "inte nöjd")).contains("Läs meddelandet");
        officers.noteDissatisfaction(arende, "Inte en enda papperskorg är tömd.");
        assertThat(books.events(arende)).contains("Dissatisfied");
    }

    @Test
    void aTeenagerWritesOnAPhoneAndIsCalled() {
        Page phone = citizensPage(new Browser.NewPageOptions()
                .setViewportSize(360, 740)
                .setDeviceScaleFactor(3)
                .setIsMobile(true)
                .setHasTouch(true));
        Citizen teenager = Citizen.teenager();
        Slip slip = new Visit(phone, teenager, Pointer.FINGER).tellAndSend();
        assertThat(isWiderThanTheWindow(phone)).isFalse();
        long arende = arendeOf(slip, teenager);
        officers.route(arende, UNIT);
        officers.hasCalled(arende, "Ringde och sa att korgen är lagad.");

        ComingBack again = comingBack(phone, Pointer.FINGER);
        again.with(slip.code());
        assertThat(again.state()).containsText("Vi har svarat");
        again.press("nojd");
        assertThat(again.lines()).containsText("Tack för att du berättade att svaret var bra.");
    }

    @Test
    void inArabicEverythingRunsFromRightToLeftAndTheAnswerComesInArabic() {
        Page swedish = citizensPage();
        Citizen arab = Citizen.arab();
        Visit visit = new Visit(swedish, arab, Pointer.MOUSE);
        visit.tell();
        assertThat(swedish.locator("html")).hasAttribute("dir", "rtl");
        visit.answer();
        Slip slip = visit.send();
        assertThat(swedish.locator("h1")).hasText("شكرًا! وصلت رسالتك");
        long arende = arendeOf(slip, arab);
        officers.route(arende, UNIT);
        officers.answer(arende, "لقد أصلحنا المقعد.");

        assertThat(books.mail(arab.contact(), "لقد أصلحنا المقعد.").text()).contains("هذا هو ردنا");
        ComingBack again = comingBack(swedish, Pointer.MOUSE);
        again.with(slip.code());
        assertThat(swedish.locator("html")).hasAttribute("dir", "rtl");
        assertThat(again.lines()).containsText("لقد أصلحنا المقعد.");
    }

    @Test
    void somebodyWhomNobodyKnowsReadsTheAnswerWithTheCodeAlone() {
        Citizen anonymous = Citizen.anonymous();
        Slip slip = new Visit(citizensPage(), anonymous, Pointer.MOUSE).tellAndSend();
        long arende = arendeOf(slip, anonymous);
        officers.route(arende, "medborgarservice");
        officers.answer(arende, ANSWER);

        assertThat(books.arende(arende).diarienummer()).isNull();
        assertThat(books.letters(arende, "BEKRAFTELSE")).isEmpty();
        ComingBack again = comingBack(citizensPage(), Pointer.MOUSE);
        again.with("0000-0000-0000-0000");
        assertThat(again.page().locator("#kod-fault")).containsText("Vi hittar inget med den koden");
        again.with(slip.code());
        assertThat(again.lines()).containsText(ANSWER);
        assertThat(books.letters(arende, "SVAR")).containsExactly("SENT");
    }

    @Test
    void inDangerOneIsTold112AtOnceAndHeardAllTheSame() {
        Citizen inDanger = Citizen.inDanger();
        Visit visit = new Visit(citizensPage(), inDanger, Pointer.MOUSE);
        visit.tell();
        assertThat(visit.page().locator(".danger [role=alert] a[href='tel:112']"))
                .isInViewport();
        visit.answer();
        Slip slip = visit.send();
        long arende = arendeOf(slip, inDanger);
        officers.route(arende, "vuxen");
        officers.hasCalled(arende, "Ringde. Grannen är på sjukhus.");

        ComingBack again = comingBack(visit.page(), Pointer.MOUSE);
        again.with(slip.code());
        assertThat(again.state()).containsText("Vi har svarat");
    }

    @Test
    void aPhotoIsSeenByTheRegistratorWhoAnswers() {
        Citizen photographer = Citizen.photographer();
        Visit visit = new Visit(citizensPage(), photographer, Pointer.MOUSE);
        visit.page().locator("#filer").setInputFiles(new FilePayload("spricka.png", "image/png", picture(64, 48)));
        Slip slip = visit.tellAndSend();
        long arende = arendeOf(slip, photographer);
        signIn("karin", "/inkorg/" + arende);
        DeskWork desk = new DeskWork(page);
        assertThat(desk.message().locator("img")).hasJSProperty("naturalWidth", 64);
        desk.confirm();
        page.navigate(address("/arende/" + arende));
        desk.answer(ANSWER);

        assertThat(books.mail(photographer.contact(), ANSWER).text()).contains("Tack för att du hörde av dig");
    }

    @Test
    void withoutScriptTheSameIsSaidAndRead() {
        Page bare = citizensPage(new Browser.NewPageOptions().setJavaScriptEnabled(false));
        Citizen citizen = Citizen.withoutScript();
        Slip slip = new Visit(bare, citizen, Pointer.MOUSE).tellAndSend();
        long arende = arendeOf(slip, citizen);
        officers.route(arende, UNIT);
        officers.answer(arende, ANSWER);

        books.mail(citizen.contact(), ANSWER);
        ComingBack again = comingBack(bare, Pointer.MOUSE);
        again.with(slip.code());
        assertThat(again.lines()).containsText(ANSWER);
    }

    @Test
    void aDraftOutlivesALostConnectionAndIsSentOnce() {
        Page train = citizensPage();
        Citizen citizen = Citizen.onTheTrain();
        Visit visit = new Visit(train, citizen, Pointer.MOUSE);
        visit.tell();
        train.context().setOffline(true);
        Pointer.MOUSE.press(visit.step("klar"));
        assertThat(train.locator("#offline")).containsText("Det du har skrivit finns kvar här");
        train.context().setOffline(false);
        train.reload();
        assertThat(train.locator("#kept")).containsText("Ditt utkast från förra gången finns kvar");
        visit.answer();

        Pattern sending = Pattern.compile(".*/tyck-till.*");
        train.route(sending, route -> {
            route.fetch();
            route.abort("connectionreset");
        });
        Pointer.MOUSE.press(visit.step("skicka"));
        assertThat(train.locator("#offline")).isVisible();
        train.unroute(sending);
        Slip slip = visit.send();
        long arende = arendeOf(slip, citizen);
        officers.route(arende, UNIT);
        officers.answer(arende, ANSWER);

        assertThat(books.arrived(citizen.text())).isEqualTo(1);
        ComingBack again = comingBack(train, Pointer.MOUSE);
        again.with(slip.code());
        assertThat(again.lines()).containsText(ANSWER);
    }

    @Test
    void whoWroteBeforeIsHeardInTheSameArende() throws Exception {
        String berit = "berit@brevlada.example";
        new Mails(SMTP_PORT)
                .send(berit, "Sandlådan i Vinsta", "Hej! Sandlådan på lekplatsen i Vinsta är full av glas.");
        String reference = Slip.referenceIn(books.mail(berit, "Din referens är").text());
        long arende = books.row(reference).arende();
        Citizen impatient = Citizen.comingBack(reference);
        Slip slip = new Visit(citizensPage(), impatient, Pointer.MOUSE).tellAndSend();

        Books.Row row = books.row(slip.reference());
        assertThat(row.outcome()).isEqualTo("FOLLOW_UP");
        assertThat(row.arende()).isEqualTo(arende);
        assertThat(row.text()).startsWith(impatient.text());
        officers.route(arende, UNIT);
        officers.answer(arende, ANSWER);
        books.mail(berit, ANSWER);
        ComingBack again = comingBack(citizensPage(), Pointer.MOUSE);
        again.with(slip.code());
        assertThat(again.state()).containsText("Vi har svarat");
    }
}
