package se.lyhord.console.byhand;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockPart;
import se.lyhord.config.routine.people.Role;
import se.lyhord.console.AsRole;
import se.lyhord.console.DeskTest;
import se.lyhord.console.Labelled;
import se.lyhord.console.Post;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.AttachmentNote;
import se.lyhord.register.desk.ScannedFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@DeskTest
class RegisterViewTest extends SpringBrowserlessTest {
    private static final String PDF = "%PDF-1.7";

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
    @AsRole(value = Role.HANDLAGGARE, namnd = "landskrona")
    void linksToNothingThatWhoeverRegistersMayNotRead() {
        RegisterView view = navigate(RegisterView.class);

        area("Vad gäller det?").setValue("Belysningen på gångvägen har varit trasig i en vecka.");
        find(Button.class, view).withText("Registrera").single().click();

        assertThat(view.getElement().getTextRecursively())
                .contains("Registrerat: ")
                .contains("Registratorn tar hand om det.");
        assertThat(find(Anchor.class, view).all()).isEmpty();
        assertThat(find(Button.class, view).withText("Skriv ut").all()).isEmpty();
    }

    @Test
    void saysThatItIsRegisteredHoweverOftenTheButtonIsPressed() {
        RegisterView view = navigate(RegisterView.class);
        area("Vad gäller det?").setValue("Belysningen på gångvägen har varit trasig i en vecka.");
        Button register = find(Button.class, view).withText("Registrera").single();

        register.click();
        register.click();

        assertThat(view.getElement().getTextRecursively()).contains("Registrerat: ");
        assertThat(find(Anchor.class, view).all()).hasSize(1);
    }

    @Test
    void suggestsWhileTheCallIsWrittenDown() {
        RegisterView view = navigate(RegisterView.class);

        area("Vad gäller det?").setValue("Gungan i lekparken är trasig och någon kan göra sig illa.");

        assertThat(view.getElement().getTextRecursively()).contains("Ärendetyp: ", "Enhet: Stadsmiljö");
    }

    @Test
    void keepsWhatWasScannedWithTheArende() throws IOException {
        RegisterView view = navigate(RegisterView.class);

        assertThat(uploaded("brev.pdf", PDF).isRejected()).isFalse();
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
        assertThat(find(ScanUpload.class, view).single().scans().files()).isEmpty();
    }

    @Test
    void tellsTheBrowserThatAFileIsRefusedAndWhy() throws IOException {
        RegisterView view = navigate(RegisterView.class);

        UploadEvent text = uploaded("brev.pdf", "Hej");
        UploadEvent first = uploaded("sida.pdf", PDF);
        UploadEvent second = uploaded("sida.pdf", PDF + " två");

        assertThat(text.isRejected()).isTrue();
        assertThat(first.isRejected()).isFalse();
        assertThat(second.getRejectionMessage()).contains("sida.pdf är redan bifogad");
        assertThat(view.getElement().getTextRecursively()).contains("sida.pdf är redan bifogad");
        tell("file-remove", ScanFiles.REMOVED, JsonNodeFactory.instance.stringNode(""));
        assertThat(find(ScanUpload.class, view).single().scans().files())
                .extracting(ScannedFile::size)
                .containsExactly((long) PDF.length());
        tell("file-remove", ScanFiles.REMOVED, JsonNodeFactory.instance.stringNode("sida.pdf"));
        assertThat(find(ScanUpload.class, view).single().scans().files()).isEmpty();
    }

    @Test
    void registersNothingWhileAFileIsOnItsWay() {
        RegisterView view = navigate(RegisterView.class);
        area("Vad gäller det?").setValue("Ett brev om bron.");
        tell("files-changed", ScanFiles.UNFINISHED, JsonNodeFactory.instance.numberNode(2));

        find(Button.class, view).withText("Registrera").single().click();

        assertThat(view.getElement().getTextRecursively()).contains("Alla filer har inte kommit fram.");
        assertThat(area("Vad gäller det?").getValue()).isEqualTo("Ett brev om bron.");
        tell("upload-success", ScanFiles.UNFINISHED, JsonNodeFactory.instance.numberNode(0));
        find(Button.class, view).withText("Registrera").single().click();
        assertThat(find(Anchor.class, view).all()).hasSize(1);
    }

    @Test
    void bringsWhatComesLateToNoOtherArende() throws IOException {
        RegisterView view = navigate(RegisterView.class);
        ScanFiles before = find(ScanFiles.class, view).single();
        area("Vad gäller det?").setValue("Ett brev om bron.");
        find(Button.class, view).withText("Registrera").single().click();

        before.handler().handleUploadRequest(arriving(before, "brev.pdf", PDF));

        assertThat(find(ScanUpload.class, view).single().scans().files()).isEmpty();
    }

    @Test
    void asksForWhatIsMissingAndKeepsTheRest() {
        RegisterView view = navigate(RegisterView.class);

        line("Namn").setValue("Åsa Öberg");
        find(Button.class, view).withText("Registrera").single().click();

        assertThat(view.getElement().getTextRecursively()).contains("Skriv vad det gäller.");
        assertThat(line("Namn").getValue()).isEqualTo("Åsa Öberg");
    }

    private UploadEvent uploaded(String name, String content) throws IOException {
        ScanFiles files = find(ScanFiles.class).single();
        UploadEvent event = arriving(files, name, content);
        files.handler().handleUploadRequest(event);
        return event;
    }

    private static UploadEvent arriving(ScanFiles files, String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return new UploadEvent(
                VaadinRequest.getCurrent(),
                VaadinResponse.getCurrent(),
                VaadinSession.getCurrent(),
                name,
                bytes.length,
                "application/pdf",
                files.getElement(),
                new MockPart("file", name, bytes));
    }

    private void tell(String event, String question, JsonNode answer) {
        Element upload = find(Upload.class).single().getElement();
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        // What the component itself asks for.
        data.put("event.detail.file.name", "").put("element.files.some(file => file.uploading)", false);
        data.set(question, answer);
        upload.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(upload, event, data));
    }

    private TextArea area(String label) {
        return Labelled.among(find(TextArea.class).all(), label);
    }

    private TextField line(String label) {
        return Labelled.among(find(TextField.class).all(), label);
    }
}
