package se.lyhord.console.inbox;

import se.lyhord.register.inbox.Chip;

/** What stands on a chip. */
final class ChipWords {
    private ChipWords() {}

    /** The name, to be spoken of in general. */
    static String name(Chip chip) {
        return switch (chip) {
            case LATE -> "försenade";
            case TODAY -> "i dag";
            case TOMORROW -> "i morgon";
            case SURE -> "säkra";
            case FLAGGED -> "flaggade";
            case FOREIGN -> "andra språk";
            case LETTER -> "brev";
        };
    }

    /** What it means, for those who wonder. */
    static String meaning(Chip chip) {
        return switch (chip) {
            case LATE -> "Svaret skulle ha gått före i dag";
            case TODAY -> "Svaret ska gå senast i dag";
            case TOMORROW -> "Svaret ska gå senast i morgon";
            case SURE ->
                "Förslaget är så säkert på allt att det kan bekräftas utan att läsas: på svenska, till en egen enhet, utan flagga";
            case FLAGGED -> "Minst en flagga är rest";
            case FOREIGN -> "Inte skrivet på svenska";
            case LETTER -> "Har ett brev som någon måste ta hand om";
        };
    }

    /** Such as "1 försenat" or "3 försenade". */
    static String counted(Chip chip, int number) {
        String one =
                switch (chip) {
                    case LATE -> "försenat";
                    case SURE -> "säkert";
                    case FLAGGED -> "flaggat";
                    default -> name(chip);
                };
        return number + " " + (number == 1 ? one : name(chip));
    }
}
