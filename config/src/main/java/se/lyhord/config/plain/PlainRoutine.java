package se.lyhord.config.plain;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.matter.Arendetyp;
import se.lyhord.config.routine.rule.Kanal;
import se.lyhord.config.routine.rule.Rapportperiod;

/** The page "Så hanterar vi dina synpunkter", made from the routine alone, so that it never promises anything else. */
public final class PlainRoutine {
    private final Rutin rutin;
    private final Promises promises;
    private final Exceptions exceptions;

    /** The page of this routine. */
    public PlainRoutine(Rutin rutin) {
        this.rutin = rutin;
        this.promises = new Promises(rutin);
        this.exceptions = new Exceptions(rutin);
    }

    /** The page's heading. */
    public String title() {
        return "Så hanterar " + rutin.namnd().name() + " dina synpunkter";
    }

    /** The page's parts, in the order in which they are read. */
    public List<Avsnitt> parts() {
        return Stream.of(
                        new Avsnitt("Vad du kan skriva om", List.of(kinds())),
                        new Avsnitt("Hur du når oss", channels()),
                        new Avsnitt("När du hör av oss", promises.sentences()),
                        new Avsnitt("Om du inte är nöjd", promises.whenDissatisfied()),
                        new Avsnitt("Det som följer andra regler", exceptions.sentences()),
                        new Avsnitt("Ditt meddelande är en allmän handling", new PublicRecord(rutin).sentences()),
                        new Avsnitt("Vad ett datorprogram gör", new Machine(rutin).sentences()),
                        new Avsnitt("Vad vi lär oss", List.of(reports())),
                        new Avsnitt("Vad som är beslutat", List.of(decision())))
                .filter(part -> !part.paragraphs().isEmpty())
                .toList();
    }

    private String kinds() {
        return "Du kan höra av dig om allt vi ansvarar för. Det kan vara "
                + listed(
                        rutin.kinds().stream()
                                .filter(Arendetyp::inScope)
                                .map(kind -> kind.name().toLowerCase(Locale.of("sv")))
                                .toList(),
                        "eller")
                + ".";
    }

    private List<String> channels() {
        return List.of(
                "Du når oss med "
                        + listed(
                                rutin.receiving().channels().stream()
                                        .map(Kanal::swedish)
                                        .toList(),
                                "och")
                        + ".",
                "Telefon: " + rutin.namnd().phone() + ". Post: " + rutin.namnd().postalAddress() + ".",
                "Du behöver inte säga vad du heter. Skriver du här på sidan får du en kod, och med den läser du svaret. "
                        + "På annat sätt kan vi bara svara om vi vet hur vi når dig.",
                "Är någon i fara nu? Ring 112. På natten och på helgen är det ingen som läser här.");
    }

    private String reports() {
        return "Vi sammanställer det som kommer in och rapporterar till de förtroendevalda "
                + listed(rutin.reports().stream().map(Rapportperiod::swedish).toList(), "och")
                + ". Där finns inga personuppgifter.";
    }

    private String decision() {
        return rutin.decision() + ". Gäller från " + rutin.inForce() + ".";
    }

    /** "a, b och c". */
    static String listed(List<String> words, String last) {
        return words.size() < 2
                ? String.join("", words)
                : words.stream().limit(words.size() - 1L).collect(Collectors.joining(", ")) + " " + last + " "
                        + words.getLast();
    }
}
