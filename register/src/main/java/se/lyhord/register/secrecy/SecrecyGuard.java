package se.lyhord.register.secrecy;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.lyhord.classifier.flag.Personnummer;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.letter.Brev;
import se.lyhord.register.secrecy.SecrecyFinding.CitizensWords;
import se.lyhord.register.secrecy.SecrecyFinding.IdentityNumber;
import se.lyhord.register.secrecy.SecrecyFinding.MarkedSecret;
import se.lyhord.register.secrecy.SecrecyFinding.RevealingName;
import se.lyhord.register.secrecy.SecrecyFinding.SensitiveWord;

/** Reads a nämnd's letters for what must not go by open mail. */
public final class SecrecyGuard {
    private final SensitiveWords words;
    private final RevealingNames names;

    /** The guard of this nämnd, which knows the names of its enheter and providers. */
    public SecrecyGuard(Rutin rutin) {
        this.words = SensitiveWords.builtIn();
        this.names = new RevealingNames(rutin);
    }

    /**
     * Reads a letter, subject and body.
     *
     * @param citizensText what the citizen wrote; empty when there is nothing in writing
     * @param sekretess whether the ärende is marked secret
     */
    public SecrecyVerdict check(Brev letter, String citizensText, boolean sekretess) {
        return check(letter.subject() + "\n\n" + letter.body(), citizensText, sekretess);
    }

    /** Reads any text that is to leave the house, in the same way. */
    public SecrecyVerdict check(String letter, String citizensText, boolean sekretess) {
        String text = VisibleText.of(letter);
        Stream<SecrecyFinding> numbers = Personnummer.allIn(text)
                .map(number -> new IdentityNumber(new Place(number.start(), number.end()), number.kind()));
        Stream<SecrecyFinding> sensitive = words.in(text);
        Stream<SecrecyFinding> revealing = names.in(text);
        Stream<SecrecyFinding> quoted = new Quotes(VisibleText.of(citizensText)).in(text);
        List<SecrecyFinding> inPlace = Stream.of(numbers, sensitive, revealing, quoted)
                .flatMap(found -> found)
                .sorted(Comparator.comparingInt(SecrecyGuard::start))
                .toList();
        return new SecrecyVerdict(
                text,
                Stream.concat(
                                sekretess ? Stream.of(new MarkedSecret()) : Stream.<SecrecyFinding>empty(),
                                inPlace.stream())
                        .toList());
    }

    private static int start(SecrecyFinding finding) {
        return switch (finding) {
            case MarkedSecret _ -> 0;
            case IdentityNumber found -> found.place().start();
            case SensitiveWord found -> found.place().start();
            case RevealingName found -> found.place().start();
            case CitizensWords found -> found.place().start();
        };
    }
}
