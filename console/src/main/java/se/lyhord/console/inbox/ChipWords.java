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
            case FOREIGN -> "på annat språk";
            case LETTER -> "med brev att ta hand om";
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
