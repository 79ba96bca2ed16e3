package se.lyhord.console.byhand;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.console.DeskTest;
import se.lyhord.console.Labelled;
import se.lyhord.console.Post;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.AttachmentNote;

@DeskTest
class RegisterViewTest extends SpringBrowserlessTest {
    @Autowired
    ArendePages pages;

    @Test
    void registersACallAndLinksToIt() {
        RegisterView view = navigate(RegisterView.class);

        area("Vad gäller det?").setValue("Belysningen på gångvägen har varit trasig i en vecka.");
        line("Telefon").setValue("070-000 00 00");
        find(Button.class, view).withText("Registrera").single().click();

        String link = find(Anchor.class, view).single().getHref();
        Arende arende = pages.page(Post.NAMND, Long.parseLong(link.replace("arende/", "")))
                .orElseThrow()
                .arende();
        assertThat(arende.sender().phone()).isEqualTo("070-000 00 00");
        assertThat(arende.suggestion().kind().alternatives()).isNotEmpty();
        assertThat(area("Vad gäller det?").getValue()).isEmpty();
    }

    @Test
    void suggestsWhileTheCallIsWrittenDown() {
        RegisterView view = navigate(RegisterView.class);

        area("Vad gäller det?").setValue("Gungan i lekparken är trasig och någon kan göra sig illa.");

        assertThat(view.getElement().getTextRecursively()).contains("Ärendetyp: ", "Enhet: Stadsmiljö");
    }

    @Test
    void keepsWhatWasScannedWithTheArende() {
        RegisterView view = navigate(RegisterView.class);
        ScanUpload upload = find(ScanUpload.class, view).single();

        upload.take("brev.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        area("Vad gäller det?").setValue("Ett brev om bron.");
        find(Button.class, view).withText("Registrera").single().click();

        String link = find(Anchor.class, view).single().getHref();
        assertThat(pages.page(Post.NAMND, Long.parseLong(link.replace("arende/", "")))
                        .orElseThrow()
                        .messages()
                        .getFirst()
                        .message()
                        .attachments())
                .containsExactly(new AttachmentNote("brev.pdf", "application/pdf", 8));
        assertThat(upload.scans().files()).isEmpty();
    }

    @Test
    void asksForWhatIsMissingAndKeepsTheRest() {
        RegisterView view = navigate(RegisterView.class);

        line("Namn").setValue("Åsa Öberg");
        find(Button.class, view).withText("Registrera").single().click();

        assertThat(view.getElement().getTextRecursively()).contains("Skriv vad det gäller.");
        assertThat(line("Namn").getValue()).isEqualTo("Åsa Öberg");
    }

    private TextArea area(String label) {
        return Labelled.among(find(TextArea.class).all(), label);
    }

    private TextField line(String label) {
        return Labelled.among(find(TextField.class).all(), label);
    }
}
