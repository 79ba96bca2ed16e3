package se.lyhord.register.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import se.lyhord.config.routine.letter.Brev;

/** What veraPDF, the checker of the PDF Association, says of our letters. */
class AccessiblePaperTest {
    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en", "fi", "ar", "so"})
    void aLetterFollowsPdfUa(String language) throws Exception {
        assertThat(check(Paper.bekraftelse(language)).isCompliant()).isTrue();
    }

    @Test
    void aLetterOfManyPagesFollowsPdfUa() throws Exception {
        Brev longLetter = new Brev("Svar", "Ett stycke.\n\n".repeat(100));

        assertThat(check(new LetterPrinter().print(Paper.of(longLetter, "sv"))).isCompliant())
                .isTrue();
    }

    private static ValidationResult check(byte[] pdf) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser);
        }
    }
}
