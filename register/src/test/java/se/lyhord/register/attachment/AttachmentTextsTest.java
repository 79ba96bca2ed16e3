package se.lyhord.register.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.lyhord.register.Samples.FRIDAY_MORNING;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.arende.AttachmentNote;
import se.lyhord.register.arende.IncomingMessage;
import se.lyhord.register.arende.Opening;
import se.lyhord.register.ledger.Channel;
import se.lyhord.register.ledger.Ledger;
import se.lyhord.register.ledger.Recorded;
import se.lyhord.register.opening.OpenArende;

@RegisterTest
class AttachmentTextsTest {
    private static final Duration LONGER_THAN_THE_LEASE = Duration.ofMinutes(6);

    @Autowired
    AttachmentTexts texts;

    @Autowired
    Ledger ledger;

    @Autowired
    OpenArende openArende;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient jdbc;

    private long row;
    private long arende;

    @BeforeEach
    void aMailWithTwoFilesIsTheOnlyUnread() {
        clock.turnTo(FRIDAY_MORNING);
        jdbc.sql("update attachment set text = '', text_at = now() where text_at is null")
                .update();
        arende = transaction.execute(status -> {
            Recorded recorded = ledger.record(Samples.mail());
            row = recorded.id();
            return openArende
                    .open(carrying(
                            Samples.brokenSwing(recorded),
                            new IncomingMessage(
                                    row,
                                    FRIDAY_MORNING,
                                    "Gungan",
                                    "Se filerna.",
                                    "Se filerna.",
                                    null,
                                    List.of(
                                            new AttachmentNote("bild.png", "image/png", 7),
                                            new AttachmentNote("brev.docx", "application/msword", 9)),
                                    List.of())))
                    .id();
        });
    }

    private static Opening carrying(Opening opening, IncomingMessage message) {
        return new Opening(
                opening.namnd(),
                opening.reference(),
                opening.sender(),
                message,
                opening.suggestion(),
                opening.handling(),
                opening.reason());
    }

    @Test
    void handsOutTheFilesOfAMessageTogetherAndOnce() {
        UnreadMessage message = texts.claim().orElseThrow();

        assertThat(message.ledger()).isEqualTo(row);
        assertThat(message.channel()).isEqualTo(Channel.MAIL);
        assertThat(message.files()).extracting(UnreadAttachment::name).containsExactly("bild.png", "brev.docx");
        assertThat(texts.claim()).isEmpty();
    }

    @Test
    void handsThemOutAgainWhenNothingWasHeardOfThem() {
        UnreadMessage message = texts.claim().orElseThrow();
        texts.keep(message.files().getFirst(), "", null);

        clock.forward(LONGER_THAN_THE_LEASE);

        assertThat(texts.claim().orElseThrow().files())
                .extracting(UnreadAttachment::name)
                .containsExactly("brev.docx");
    }

    @Test
    void countsTheAttemptOfTheFileThatEndsTheProgramAndNotOfTheOthers() {
        for (int death = 1; death <= 2; death++) {
            UnreadMessage message = texts.claim().orElseThrow();
            assertThat(texts.begin(message.files().getFirst())).isTrue();
            clock.forward(LONGER_THAN_THE_LEASE);
        }

        assertThat(texts.claim().orElseThrow().files())
                .extracting(UnreadAttachment::name, UnreadAttachment::attempts)
                .containsExactly(tuple("bild.png", 2), tuple("brev.docx", 0));
    }

    @Test
    void letsOneNodeAloneBeginAFileThatTwoHaveClaimed() {
        UnreadAttachment slow = texts.claim().orElseThrow().files().getLast();
        clock.forward(LONGER_THAN_THE_LEASE);
        UnreadAttachment quick = texts.claim().orElseThrow().files().getLast();

        assertThat(texts.begin(quick)).isTrue();
        assertThat(texts.begin(slow)).isFalse();
    }

    @Test
    void givesWhatWasReadInTheFilesOfAnArende() {
        List<UnreadAttachment> files = texts.claim().orElseThrow().files();
        texts.keep(files.getFirst(), "", null);
        texts.keep(files.getLast(), "Rampen\0 är brant.", "Bara början av filens text är läst.");

        assertThat(texts.of(arende))
                .containsExactly(
                        new AttachmentText(row, 0, "bild.png", "", null),
                        new AttachmentText(
                                row, 1, "brev.docx", "Rampen är brant.", "Bara början av filens text är läst."));
    }
}
