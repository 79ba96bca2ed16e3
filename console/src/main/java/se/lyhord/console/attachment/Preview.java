package se.lyhord.console.attachment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Supplier;
import se.lyhord.console.words.Shown;

/** What can be shown of a file: an image as such, a PDF as drawn pages, of everything else the text. */
class Preview {
    private static final int LONGEST_TEXT = 60_000;

    private final AttachedFile file;
    private final PdfPages pages;

    Preview(AttachedFile file, PdfPages pages) {
        this.file = file;
        this.pages = pages;
    }

    Component content() {
        Optional<byte[]> content = file.content().get();
        if (content.isEmpty()) {
            return new Paragraph("Filen finns inte längre.");
        }
        FileKind kind = FileKind.of(content.get());
        if (kind.isImage() && ImageSize.mayBeShown(content.get())) {
            return image(() -> file.content().get(), "Bild: " + Shown.fileName(file.name()));
        }
        return kind == FileKind.PDF ? pdf(content.get()) : text();
    }

    private Component pdf(byte[] pdf) {
        Optional<Integer> count = pages.count(pdf);
        if (count.isEmpty()) {
            return text();
        }
        Div sheets = new Div();
        for (int page = 0; page < Math.min(count.get(), PdfPages.MOST_PAGES); page++) {
            int number = page;
            sheets.add(image(
                    () -> file.content().get().flatMap(content -> pages.page(content, number)),
                    "Sida %d av %d i %s".formatted(page + 1, count.get(), Shown.fileName(file.name()))));
        }
        if (count.get() > PdfPages.MOST_PAGES) {
            sheets.add(new Paragraph("Filen har %d sidor. Hämta den för att läsa resten.".formatted(count.get())));
        }
        if (!file.text().isBlank()) {
            sheets.add(new Details("Som text", text()));
        }
        return sheets;
    }

    private static Image image(Supplier<Optional<byte[]>> bytes, String alternative) {
        Image image = new Image(SafeDownload.image(bytes), alternative);
        image.getElement().setAttribute("loading", "lazy");
        image.addClassName("page");
        return image;
    }

    private Component text() {
        Div sheet = new Div();
        if (file.note() != null) {
            sheet.add(new Paragraph(file.note()));
        }
        if (file.text().isBlank()) {
            sheet.add(new Paragraph(
                    file.note() == null
                            ? "Det finns ingen text att visa i filen. Hämta den för att öppna den i ett annat program."
                            : "Hämta filen för att öppna den i ett annat program."));
            return sheet;
        }
        Div text = new Div(Shown.atMost(LONGEST_TEXT, file.text()));
        text.addClassName("message-text");
        text.getElement().setAttribute("dir", "auto");
        sheet.add(text);
        return sheet;
    }
}
