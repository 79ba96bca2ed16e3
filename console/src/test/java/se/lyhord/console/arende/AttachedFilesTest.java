package se.lyhord.console.arende;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.config.routine.people.Role;
import se.lyhord.config.routine.rule.Kanal;
import se.lyhord.console.DeskTest;
import se.lyhord.console.Post;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.AttachmentNote;
import se.lyhord.register.arende.Handling;
import se.lyhord.register.arende.IncomingMessage;
import se.lyhord.register.arende.Opening;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.desk.DeskForm;
import se.lyhord.register.desk.RegisterByHand;
import se.lyhord.register.desk.ScannedFile;
import se.lyhord.register.desk.Scans;
import se.lyhord.register.ledger.Arrival;
import se.lyhord.register.ledger.Channel;
import se.lyhord.register.ledger.Conclusion;
import se.lyhord.register.ledger.Ledger;
import se.lyhord.register.ledger.MailboxPosition;
import se.lyhord.register.ledger.RawMessage;
import se.lyhord.register.ledger.Recorded;
import se.lyhord.register.opening.OpenArende;
import se.lyhord.register.routine.RoutineInForce;

@DeskTest
class AttachedFilesTest extends SpringBrowserlessTest {
    private static final Account LEILA = new Account("leila", Post.NAMND, "Leila", Set.of(Role.REGISTRATOR));
    private static final Account CHEF =
            new Account("chefen", Post.NAMND, "Chefen", Set.of(Role.CHEF), Set.of("stadsmiljo"), null);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0};

    @Autowired
    AttachedFiles files;

    @Autowired
    Ledger ledger;

    @Autowired
    OpenArende openArende;

    @Autowired
    RegisterByHand register;

    @Autowired
    ArendePages pages;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void areReadOutOfTheMessageForWhoeverMaySeeIt() {
        long message = arrived(71).id();

        assertThat(files.content(LEILA, message, 0))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(PNG));
        assertThat(files.content(LEILA, message, 1))
                .hasValueSatisfying(bytes ->
                        assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("alert"));
        assertThat(files.content(LEILA, message, 9)).isEmpty();
        assertThat(files.content(CHEF, message, 0)).isEmpty();
    }

    @Test
    void areShownByTheirContentAndTheMailInAFrameWhereNothingRuns() {
        Recorded message = arrived(72);
        long id = Objects.requireNonNull(transaction.execute(status -> open(message)));

        ArendeView view = navigate(ArendeView.class, id);

        assertThat(view.getElement().getTextRecursively())
                .contains("lekkk", "k…k", "kk.png")
                .doesNotContain("\u202E");
        assertThat(find(Image.class).all()).hasSize(1);
        find(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().orElse("").contains("sida.html"))
                .findFirst()
                .orElseThrow()
                .click();
        assertThat(view.getElement().getTextRecursively()).contains("Det finns ingen text att visa i filen.");
        find(Button.class).withText("Visa som e-post").single().click();
        IFrame frame = find(IFrame.class).single();
        assertThat(frame.getElement().getAttribute("sandbox")).isEmpty();
        assertThat(frame.getSrcdoc().orElse(""))
                .contains("<b>Gungan</b>", "default-src 'none'")
                .doesNotContain("script", "onerror", "http://");
    }

    @Test
    void areReadOutOfTheFormWhenTheyWereScannedIn() {
        Arende scanned = register.register(
                LEILA,
                new DeskForm(
                        Kanal.LETTER,
                        RoutineInForce.arrivalDate(Instant.now()),
                        false,
                        new Sender("Åsa Ek", null),
                        "Gungan",
                        "Gungan är trasig.",
                        false,
                        "sv"),
                new Scans(List.of(ScannedFile.of("brev.png", PNG))),
                Post.SURE);
        long message = pages.page(Post.NAMND, scanned.id())
                .orElseThrow()
                .messages()
                .getFirst()
                .message()
                .ledger();

        navigate(ArendeView.class, scanned.id());

        assertThat(find(Image.class).all()).hasSize(1);
        assertThat(files.content(LEILA, message, 0))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(PNG));
        assertThat(files.content(LEILA, message, 1)).isEmpty();
        assertThat(files.content(CHEF, message, 0)).isEmpty();
    }

    private long open(Recorded message) {
        long id = openArende
                .open(new Opening(
                        Post.NAMND,
                        message.reference().text(),
                        new Sender("Åsa\u202E " + "Ö".repeat(1 << 20), "asa@brevlada.example"),
                        new IncomingMessage(
                                message.id(),
                                Instant.now(),
                                "Gungan\u202E",
                                "Gungan är trasig.",
                                "Gungan är trasig.",
                                "<b>Gungan</b><script>alert(1)</script><img src=http://spion.example/ onerror=alert(1)>",
                                List.of(
                                        new AttachmentNote("lek\u202E" + "k".repeat(500) + ".png", "image/png", 9),
                                        new AttachmentNote("sida.html", "text/html", 40)),
                                List.of()),
                        Post.SURE,
                        Handling.of(Kanal.E_MAIL, "sv"),
                        "Nytt."))
                .id();
        ledger.conclude(message.id(), Conclusion.registered(id, "Nytt."));
        return id;
    }

    private Recorded arrived(long uid) {
        String mail = """
                MIME-Version: 1.0
                Subject: Gungan
                Content-Type: multipart/mixed; boundary=x

                --x
                Content-Type: text/plain

                Gungan
                --x
                Content-Type: image/png; name=lek.png
                Content-Transfer-Encoding: base64
                Content-Disposition: attachment; filename=lek.png

                %s
                --x
                Content-Type: text/html; name=sida.html
                Content-Disposition: attachment; filename=sida.html

                <script>alert(1)</script>
                --x--
                """.formatted(Base64.getEncoder().encodeToString(PNG)).replace("\n", "\r\n");
        return Objects.requireNonNull(transaction.execute(status -> ledger.record(new Arrival(
                Post.NAMND,
                Channel.MAIL,
                new MailboxPosition("synpunkter@hv.example/INBOX", 77, uid),
                Instant.now(),
                new RawMessage(mail.getBytes(StandardCharsets.UTF_8))))));
    }
}
