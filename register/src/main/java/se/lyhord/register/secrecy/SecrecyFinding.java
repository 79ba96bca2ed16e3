package se.lyhord.register.secrecy;

/** Something for which a letter may not go by open mail until a person has decided so. */
public sealed interface SecrecyFinding {
    /** What was found, as a sentence for the registrator. */
    String sentence();

    /** Sekretess is set on the ärende (OSL 5 kap. 5 §); all of the letter is meant. */
    record MarkedSecret() implements SecrecyFinding {
        @Override
        public String sentence() {
            return "Ärendet är sekretessmarkerat.";
        }
    }

    /** A personnummer or samordningsnummer with the right check digit; one in ten chance numbers has that too. */
    record IdentityNumber(Place place, String kind) implements SecrecyFinding {
        @Override
        public String sentence() {
            return "I brevet står ett %s.".formatted(kind);
        }
    }

    /** A word of something sensitive (artikel 9 dataskyddsförordningen, OSL 26 kap. 1 §). */
    record SensitiveWord(Place place, String word, String about) implements SecrecyFinding {
        @Override
        public String sentence() {
            return "Ordet ”%s” kan avslöja något om %s.".formatted(word, about);
        }
    }

    /** The name of an enhet or a provider that tells that the citizen has to do with social care. */
    record RevealingName(Place place, String name) implements SecrecyFinding {
        @Override
        public String sentence() {
            return "Namnet ”%s” visar att det gäller socialtjänst eller omsorg.".formatted(name);
        }
    }

    /** Words in a row that the citizen wrote. */
    record CitizensWords(Place place, int words) implements SecrecyFinding {
        @Override
        public String sentence() {
            return "Brevet citerar det som personen själv har skrivit, %d ord i rad.".formatted(words);
        }
    }
}
