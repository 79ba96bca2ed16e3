package se.lyhord.intake.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Suggestion;
import se.lyhord.config.routine.people.Role;
import se.lyhord.config.routine.rule.Kanal;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Inbox;
import se.lyhord.register.arende.InboxRow;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.attachment.AttachmentText;
import se.lyhord.register.attachment.AttachmentTexts;
import se.lyhord.register.desk.DeskForm;
import se.lyhord.register.desk.RegisterByHand;
import se.lyhord.register.desk.ScannedFile;
import se.lyhord.register.desk.Scans;
import se.lyhord.register.routine.RoutineInForce;

/** What stands in attached files, over the whole road. */
@RoadTest
class AttachmentToTextTest {
    private static final Account KARIN =
            new Account("karin", "hasselby-vallingby", "Karin R", Set.of(Role.REGISTRATOR));
    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    TownMail town;

    @Autowired
    Inbox inbox;

    @Autowired
    AttachmentTexts texts;

    @Autowired
    RegisterByHand registerByHand;

    @Test
    void theTextsOfAttachedFilesCanBeReadSoonAfter() throws Exception {
        town.deliver("""
                From: fil@brevlada.example
                To: synpunkter@hv.example
                Subject: Ramp
                Message-ID: <fil-1@brevlada.example>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=gr

                --gr
                Content-Type: text/plain; charset=utf-8

                Se filerna.
                --gr
                Content-Type: text/plain; charset=utf-8
                Content-Disposition: attachment; filename="ramp.txt"

                Rampen är för brant för rullstolen.
                --gr
                Content-Type: text/plain; charset=utf-8
                Content-Disposition: attachment; filename="dorr.txt"

                Dörren är för tung.
                --gr--
                """);

        InboxRow row = await().atMost(SOON)
                .until(() -> rowOf("fil@brevlada.example"), rows -> !rows.isEmpty())
                .getFirst();

        assertThat(await().atMost(SOON).until(() -> texts.of(row.id()), read -> read.size() == 2))
                .extracting(AttachmentText::text)
                .containsExactly("Rampen är för brant för rullstolen.", "Dörren är för tung.");
    }

    @Test
    void theTextOfAScannedLetterCanBeReadSoonAfter() throws Exception {
        Ranking nothing = new Ranking(List.of(), true);
        long id = registerByHand
                .register(
                        KARIN,
                        new DeskForm(
                                Kanal.LETTER,
                                RoutineInForce.arrivalDate(Instant.now()),
                                false,
                                new Sender("Åsa Ek", null),
                                "Ramp",
                                "Se brevet.",
                                false,
                                "sv"),
                        new Scans(List.of(ScannedFile.of("brev.pdf", pdf("Rampen lutar mycket.")))),
                        new Suggestion(nothing, nothing, nothing, List.of(), "sv"))
                .id();

        assertThat(await().atMost(SOON).until(() -> texts.of(id), read -> !read.isEmpty()))
                .extracting(AttachmentText::text)
                .containsExactly("Rampen lutar mycket.");
    }

    private static byte[] pdf(String text) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.showText(text);
                content.endText();
            }
            document.save(file);
        }
        return file.toByteArray();
    }

    private List<InboxRow> rowOf(String sender) {
        return inbox.page(KARIN.namnd(), ArendeStatus.INKOMMET, 0, 100).stream()
                .filter(row -> sender.equals(row.sender().address()))
                .toList();
    }
}
