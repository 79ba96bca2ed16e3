package se.lyhord.register.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Suggestion;
import se.lyhord.config.routine.people.Role;
import se.lyhord.config.routine.rule.Kanal;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.AttachmentNote;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.dispatch.DispatchState;
import se.lyhord.register.event.LetterEvent.LetterHeld;
import se.lyhord.register.event.WorkEvent.NoteWritten;
import se.lyhord.register.ledger.Channel;
import se.lyhord.register.ledger.LedgerPages;
import se.lyhord.register.ledger.LedgerRow;
import se.lyhord.register.ledger.Outcome;
import se.lyhord.register.ledger.RawMessage;
import se.lyhord.register.refusal.RefusedException;

@RegisterTest
class RegisterByHandTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final Sender AKE = new Sender("Åke Ström", "ake@brevlada.example", "08-465 011 22", null);
    private static final Sender BY_POST = new Sender("Åke Ström", " ", null, "Gatan 1\n165 55 Hässelby");
    private static final Ranking NOTHING = new Ranking(List.of(), true);
    private static final Suggestion UNSURE = new Suggestion(NOTHING, NOTHING, NOTHING, List.of(), "sv");

    @Autowired
    RegisterByHand registerByHand;

    @Autowired
    ArendePages pages;

    @Autowired
    LedgerPages ledgerPages;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TurnableClock clock;

    @BeforeEach
    void mondayMorning() {
        clock.turnTo(Instant.parse("2026-11-23T13:00:00Z"));
    }

    @Test
    void keepsTheFormInTheLedgerWithItsHashAndOutcome() {
        Arende arende = register("hasselby-vallingby", form(Kanal.PHONE, AKE, false));

        LedgerRow row = rowOf(arende);
        byte[] raw = ledgerPages
                .original("hasselby-vallingby", row.id())
                .orElseThrow()
                .bytes();
        assertThat(row.channel()).isEqualTo(Channel.DESK);
        assertThat(row.arende()).isEqualTo(arende.id());
        assertThat(row.outcome()).isEqualTo(Outcome.REGISTERED);
        assertThat(row.sender()).isEqualTo("ake@brevlada.example");
        assertThat(new String(raw, StandardCharsets.UTF_8))
                .contains("Gungan är trasig", "\"name\":\"Rut R\"", "2026-11-23");
        assertThat(jdbc.sql("select sha256 from ledger where id = :id")
                        .param("id", row.id())
                        .query(byte[].class)
                        .single())
                .isEqualTo(new RawMessage(raw).sha256());
        assertThat(arende.handling().channel()).isEqualTo(Kanal.PHONE);
        assertThat(arende.sender().phone()).isEqualTo("08-465 011 22");
    }

    @Test
    void keepsTheWishForAReply() {
        Arende arende = register("hasselby-vallingby", form(Kanal.PHONE, AKE, false));

        assertThat(page(arende).arende()).isEqualTo(arende);
        assertThat(page(arende).arende().handling().replyWanted()).isTrue();
    }

    @Test
    void keepsWhatWasScannedInTheLedgerWithTheForm() {
        byte[] pdf = "%PDF-1.7 brev".getBytes(StandardCharsets.ISO_8859_1);
        byte[] png = "\u0089PNG\r\n\u001a\n bild".getBytes(StandardCharsets.ISO_8859_1);
        Scans scans = new Scans(List.of(ScannedFile.of("../brev.exe", pdf), ScannedFile.of("Karta.PNG", png)));

        Arende arende = registerByHand.register(
                new Account("rut", "hasselby-vallingby", "Rut R", Set.of(Role.REGISTRATOR)),
                form(Kanal.LETTER, BY_POST, false),
                scans,
                UNSURE);

        RawMessage raw =
                ledgerPages.original("hasselby-vallingby", rowOf(arende).id()).orElseThrow();
        assertThat(page(arende).messages().getFirst().message().attachments())
                .containsExactly(
                        new AttachmentNote("brev.exe.pdf", "application/pdf", pdf.length),
                        new AttachmentNote("Karta.PNG", "image/png", png.length));
        assertThat(Scans.content(raw, 0)).contains(pdf);
        assertThat(Scans.content(raw, 1)).contains(png);
        assertThat(Scans.content(raw, 2)).isEmpty();
    }

    @Test
    void refusesFilesThatAreNoScansOrTooLarge() {
        byte[] large = new byte[Scans.LARGEST + 1];
        System.arraycopy("%PDF-".getBytes(StandardCharsets.ISO_8859_1), 0, large, 0, 5);
        Scans tooLarge = new Scans(List.of(ScannedFile.of("stor.pdf", large)));

        assertThatThrownBy(() -> ScannedFile.of("brev.pdf", "<script>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("varken en PDF eller en bild");
        assertThatThrownBy(() -> registerByHand.register(
                        new Account("rut", "hasselby-vallingby", "Rut R", Set.of(Role.REGISTRATOR)),
                        form(Kanal.LETTER, BY_POST, false),
                        tooLarge,
                        UNSURE))
                .hasMessageContaining("för stora");
    }

    @Test
    void makesASignedNoteOfWhatWasSaidWhereTheRoutineWantsOne() {
        assertThat(events(register("hasselby-vallingby", form(Kanal.VISIT, AKE, false))))
                .contains(new NoteWritten("Gungan är trasig.", "Rut R"));
        assertThat(events(register("landskrona", form(Kanal.VISIT, AKE, false))))
                .noneMatch(NoteWritten.class::isInstance);
        assertThat(events(register("hasselby-vallingby", form(Kanal.LETTER, BY_POST, false))))
                .noneMatch(NoteWritten.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, false, 2026-11-23", "2026-11-23, true, 2026-11-20", "2026-11-19, true, 2026-11-18"})
    void datesALetterByWhenThePostBoxWasEmptied(LocalDate emptied, boolean first, String arrived) {
        DeskForm letter = new DeskForm(Kanal.LETTER, emptied, first, BY_POST, "Gungan", "Den är trasig.", false, "sv");

        Arende arende = register("hasselby-vallingby", letter);

        assertThat(arende.arrivedAt()).hasToString(arrived + "T11:00:00Z");
    }

    @Test
    void leavesTheBekraftelseOnPaperToAPerson() {
        Arende arende = register("spanga-tensta", form(Kanal.LETTER, BY_POST, false));

        assertThat(page(arende).letters()).singleElement().satisfies(letter -> {
            assertThat(letter.state()).isEqualTo(DispatchState.MANUAL);
            assertThat(letter.letter().postalAddress()).isEqualTo(BY_POST.postal());
            assertThat(letter.reason())
                    .isEqualTo("Den som skrev har ingen e-postadress. Skriv ut brevet och posta det.");
        });
    }

    @Test
    void wantsABekraftelseOfWhatWasSaidInWritingOnlyWhereTheRoutineDoes() {
        Sender phone = new Sender("Åke Ström", null, "08-465 011 22", null);

        assertThat(page(register("landskrona", form(Kanal.VISIT, BY_POST, false)))
                        .letters())
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.state()).isEqualTo(DispatchState.MANUAL);
                    assertThat(letter.reason()).startsWith("Rutinen vill att också den som har talat med oss");
                });
        assertThat(page(register("botkyrka", form(Kanal.VISIT, BY_POST, false))).letters())
                .singleElement()
                .satisfies(letter -> assertThat(letter.reason()).endsWith("berätta det muntligt och ställ in brevet."));
        assertThat(page(register("landskrona", form(Kanal.PHONE, phone, false))).events())
                .extracting(entry -> entry.event().sentence())
                .anyMatch(sentence -> sentence.endsWith("Ring och fråga efter en adress."));
    }

    @Test
    void acknowledgesWhatWasSaidOnlyWhereTheRoutineDoes() {
        Arende spanga = register("spanga-tensta", form(Kanal.PHONE, AKE, false));
        Arende landskrona = register("landskrona", form(Kanal.PHONE, AKE, false));

        assertThat(page(spanga).letters()).isEmpty();
        assertThat(page(spanga).frister()).noneMatch(frist -> frist.duty().id().equals("bekraftelse"));
        assertThat(page(landskrona).letters()).singleElement().satisfies(letter -> assertThat(letter.state())
                .isEqualTo(DispatchState.PLANNED));
        assertThat(events(landskrona)).anyMatch(LetterHeld.class::isInstance);
    }

    @Test
    void refusesWhatCannotBeRegistered() {
        assertRefused(form(Kanal.E_MAIL, AKE, false), "av sig själva");
        assertRefused(form(Kanal.PHONE, AKE, true), "postlådan");
        assertRefused(form(Kanal.PHONE, new Sender("Åke", "ake brevlada"), false), "ser inte rätt ut");
        assertRefused(new DeskForm(Kanal.PHONE, MONDAY, false, AKE, "", "  ", false, "sv"), "Skriv vad det gäller");
        assertRefused(
                new DeskForm(Kanal.PHONE, MONDAY.plusDays(1), false, AKE, "", "Hej", false, "sv"), "inte varit än");
    }

    @Test
    void letsWhoeverReceivedItRegisterOnlyWhereTheRoutineSaysSo() {
        Account officer = new Account("olle", "landskrona", "Olle H", Set.of(Role.HANDLAGGARE));
        Account elsewhere = new Account("olle", "hasselby-vallingby", "Olle H", Set.of(Role.HANDLAGGARE));

        assertThat(registerByHand.mayRegister(officer)).isTrue();
        assertThatThrownBy(() -> registerByHand.register(elsewhere, form(Kanal.PHONE, AKE, false), UNSURE))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Din roll");
    }

    private void assertRefused(DeskForm form, String sentence) {
        assertThatThrownBy(() -> register("hasselby-vallingby", form))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(sentence);
    }

    private Arende register(String namnd, DeskForm form) {
        return registerByHand.register(new Account("rut", namnd, "Rut R", Set.of(Role.REGISTRATOR)), form, UNSURE);
    }

    private static DeskForm form(Kanal channel, Sender sender, boolean firstEmptying) {
        return new DeskForm(channel, MONDAY, firstEmptying, sender, "Gungan", "Gungan är trasig.", true, "sv");
    }

    private ArendePage page(Arende arende) {
        return pages.page(arende.namnd(), arende.id()).orElseThrow();
    }

    private LedgerRow rowOf(Arende arende) {
        long ledger = page(arende).messages().getFirst().message().ledger();
        return ledgerPages.find(arende.namnd(), ledger).orElseThrow();
    }

    private List<Object> events(Arende arende) {
        return page(arende).events().stream()
                .<Object>map(entry -> entry.event())
                .toList();
    }
}
