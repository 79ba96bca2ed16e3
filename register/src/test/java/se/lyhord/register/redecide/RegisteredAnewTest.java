package se.lyhord.register.redecide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.register.Samples.KARIN;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Suggestion;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.rule.Kanal;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.IncomingMessage;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.conversation.CitizensDoor;
import se.lyhord.register.conversation.FirstMessage;
import se.lyhord.register.conversation.SendReceipt;
import se.lyhord.register.conversation.key.SendKey;
import se.lyhord.register.desk.DeskForm;
import se.lyhord.register.desk.RegisterByHand;
import se.lyhord.register.event.LetterEvent.LetterLeftToPerson;
import se.lyhord.register.ledger.Conclusion;
import se.lyhord.register.ledger.Heading;
import se.lyhord.register.ledger.Ledger;
import se.lyhord.register.ledger.LedgerEntries;
import se.lyhord.register.ledger.LedgerEntry;
import se.lyhord.register.ledger.RawMessage;
import se.lyhord.register.ledger.Recorded;
import se.lyhord.register.refusal.RefusedException;

/** What becomes an ärende of its own at last, whichever way it came in. */
@RegisterTest
class RegisteredAnewTest {
    private static final Ranking NOTHING = new Ranking(List.of(), true);
    private static final Suggestion UNSURE = new Suggestion(NOTHING, NOTHING, NOTHING, List.of(), "sv");
    private static final Sender CALLER = new Sender("Åke Ström", null, "08-465 011 22", "Gatan 1\n165 55 Hässelby");

    @Autowired
    RegisterByHand registerByHand;

    @Autowired
    AddMessage add;

    @Autowired
    RegisterMessage register;

    @Autowired
    Ledger ledger;

    @Autowired
    LedgerEntries entries;

    @Autowired
    ArendePages pages;

    @Autowired
    CitizensDoor door;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TurnableClock clock;

    @BeforeEach
    void fridayMorning() {
        clock.turnTo(Samples.FRIDAY_MORNING);
    }

    @Test
    void aCallKeepsWhoCalledAndHow() {
        Arende other = called("Bänken");
        LedgerEntry call = entryOf(called("Gungan"));
        add.add(KARIN, Seen.of(call), other.id(), read(call), "Samma sak.");

        Arende own = register.register(KARIN, Seen.of(anew(call)), read(call), "Det var inte samma sak.");

        assertThat(own.sender()).isEqualTo(CALLER);
        assertThat(own.handling().channel()).isEqualTo(Kanal.PHONE);
        assertThat(own.handling().language()).isEqualTo("en");
        assertThat(own.handling().replyWanted()).isTrue();
        assertThat(message(own).newText()).isEqualTo("Den är trasig.");
    }

    @Test
    void aChatKeepsItsLanguageAndWhatWasAskedFor() {
        LedgerEntry chat = quarantinedChat("fi-FI");
        Reread read = new Reread(
                new Sender(null, null),
                "",
                "Lampan är sönder.",
                "Lampan är sönder.",
                null,
                List.of(),
                List.of(),
                null,
                UNSURE,
                null,
                true,
                null);

        Arende arende = register.register(KARIN, Seen.of(chat), read, "Går att läsa.");

        assertThat(anew(chat).row().subject()).isEqualTo("Lampan är sönder.");
        assertThat(arende.handling().channel()).isEqualTo(Kanal.CHAT);
        assertThat(arende.handling().language()).isEqualTo("fi");
        assertThat(arende.handling().replyWanted()).isTrue();
        assertThat(pages.page(KARIN.namnd(), arende.id()).orElseThrow().events())
                .extracting(entry -> entry.event())
                .contains(new LetterLeftToPerson(
                        Brevslag.BEKRAFTELSE.label(),
                        "Den som skrev har sett på medborgarsidan att meddelandet har kommit in."));
    }

    @Test
    void saysWhyNoLetterGoesToSomebodyWhoLeftNoAddress() {
        LedgerEntry seen = quarantined();

        Arende arende = register.register(KARIN, Seen.of(seen), readOf(new Sender("Bo Ek", null)), "Går att läsa.");

        assertThat(pages.page(KARIN.namnd(), arende.id()).orElseThrow().events())
                .extracting(entry -> entry.event())
                .contains(new LetterLeftToPerson(
                        Brevslag.BEKRAFTELSE.label(), "Den som hörde av sig har inte lämnat några kontaktuppgifter."));
    }

    @Test
    void refusesAnAddressThatIsNone() {
        Reread read = readOf(new Sender("Bo Ek", "bo@brevlada.example"));

        assertThatThrownBy(() -> read.mended(new Sender("Bo Ek", "bo brevlada"), "Lampan", "Den är sönder."))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("E-postadressen ser inte rätt ut");
    }

    private Arende called(String subject) {
        return registerByHand.register(
                KARIN,
                new DeskForm(
                        Kanal.PHONE,
                        LocalDate.parse("2026-11-20"),
                        false,
                        CALLER,
                        subject,
                        "Den är trasig.",
                        true,
                        "en"),
                UNSURE);
    }

    private LedgerEntry quarantined() {
        Recorded recorded = ledger.record(Samples.mail());
        ledger.conclude(recorded.id(), new Heading("Bo Ek", "Lampan", null, null), Conclusion.quarantined("Trasigt."));
        return entries.find(KARIN.namnd(), recorded.id()).orElseThrow();
    }

    private LedgerEntry quarantinedChat(String language) {
        SendReceipt receipt = door.send(new FirstMessage(
                KARIN.namnd(),
                clock.instant(),
                new RawMessage("{".getBytes(StandardCharsets.UTF_8)),
                SendKey.random(),
                language,
                false,
                "Lampan är sönder."));
        long id = jdbc.sql("select id from ledger where reference = :reference")
                .param("reference", receipt.reference().text())
                .query(Long.class)
                .single();
        ledger.conclude(id, new Heading("Anonym", "", null, null), Conclusion.quarantined("Trasigt."));
        return entries.find(KARIN.namnd(), id).orElseThrow();
    }

    private LedgerEntry entryOf(Arende arende) {
        return entries.find(KARIN.namnd(), message(arende).ledger()).orElseThrow();
    }

    private LedgerEntry anew(LedgerEntry entry) {
        return entries.find(KARIN.namnd(), entry.id()).orElseThrow();
    }

    private IncomingMessage message(Arende arende) {
        return pages.page(KARIN.namnd(), arende.id())
                .orElseThrow()
                .messages()
                .getFirst()
                .message();
    }

    /** What a form says to one who can only read messages. */
    private static Reread read(LedgerEntry entry) {
        return new Reread(
                new Sender(null, null),
                entry.row().subject(),
                "",
                "",
                null,
                List.of(),
                List.of(),
                null,
                UNSURE,
                null,
                false,
                null);
    }

    private static Reread readOf(Sender sender) {
        return new Reread(
                sender, "Lampan", "Sönder.", "Sönder.", null, List.of(), List.of(), null, UNSURE, null, false, null);
    }
}
