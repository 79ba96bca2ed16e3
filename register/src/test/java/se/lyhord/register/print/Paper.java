package se.lyhord.register.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import se.lyhord.config.routine.Brevuppgifter;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.Rutiner;
import se.lyhord.config.routine.letter.Brev;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.letter.Brevsprak;

/** Letters on paper to Åsa Öberg, which also lie in {@code target/letters} to be looked at. */
final class Paper {
    static final Rutin RUTIN = Rutiner.builtIn("landskrona");

    private Paper() {}

    static PaperLetter of(Brev letter, String language) {
        return new PaperLetter(
                RUTIN.namnd(),
                "Åsa Öberg\nRäksmörgåsgränd 3\n261 00 LANDSKRONA",
                LocalDate.of(2026, 11, 22),
                "LK 2026/0042",
                letter,
                new Brevsprak(language));
    }

    static byte[] bekraftelse(String language) throws IOException {
        Brev letter = RUTIN.letters()
                .template(Brevslag.BEKRAFTELSE, language)
                .render(new Brevuppgifter(RUTIN, language)
                        .with("diarienummer", "LK 2026/0042")
                        .with("handlaggare", "Karin Ek")
                        .withRegret()
                        .withDay("ankomstdatum", Instant.parse("2026-11-20T08:00:00Z"))
                        .withDay("svarsdatum", Instant.parse("2026-12-04T22:59:59Z"))
                        .known());
        byte[] pdf = new LetterPrinter().print(of(letter, language));
        keep(language, pdf);
        return pdf;
    }

    private static void keep(String name, byte[] bytes) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/letters"));
        Files.write(folder.resolve(name + ".pdf"), bytes);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            ImageIO.write(
                    new PDFRenderer(pdf).renderImageWithDPI(0, 80),
                    "png",
                    folder.resolve(name + ".png").toFile());
        }
    }
}
