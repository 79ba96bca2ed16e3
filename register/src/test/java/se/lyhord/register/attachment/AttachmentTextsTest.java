package se.lyhord.register.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lyhord.register.Samples.FRIDAY_MORNING;

import java.nio.charset.StandardCharsets;
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
import se.lyhord.register.ledger.Ledger;
import se.lyhord.register.ledger.Recorded;
import se.lyhord.register.opening.OpenArende;

@RegisterTest
class AttachmentTextsTest {
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
    void handsOutEachFileOnceWithTheMessageAsItCame() {
        UnreadAttachment first = texts.claim().orElseThrow();
        UnreadAttachment second = texts.claim().orElseThrow();

        assertThat(List.of(first, second)).extracting(UnreadAttachment::name).containsExactly("bild.png", "brev.docx");
        assertThat(new String(first.raw().bytes(), StandardCharsets.UTF_8)).contains("Gungan är trasig.");
        assertThat(texts.claim()).isEmpty();
    }

    @Test
    void handsAFileOutAgainWhenNothingWasHeardOfIt() {
        texts.claim();
        texts.claim();

        clock.turnTo(FRIDAY_MORNING.plus(Duration.ofMinutes(6)));

        assertThat(texts.claim().orElseThrow().attempts()).isEqualTo(2);
    }

    @Test
    void givesWhatWasReadInTheFilesOfAnArende() {
        texts.keep(texts.claim().orElseThrow(), "", null);
        texts.keep(texts.claim().orElseThrow(), "Rampen\0 är brant.", "Bara början av filens text är läst.");

        assertThat(texts.of(arende))
                .containsExactly(
                        new AttachmentText(row, 0, "bild.png", "", null),
                        new AttachmentText(
                                row, 1, "brev.docx", "Rampen är brant.", "Bara början av filens text är läst."));
    }
}
