package se.lyhord.intake.read.part;

import java.util.List;

/** Outlook's {@code winmail.dat}, which often repeats the text that stands beside it. */
final class Winmail {
    private Winmail() {}

    /** The same parts, but of a winmail.dat only its files when the text is there without it. */
    static List<Entity> withoutRepeatedText(List<Entity> parts) {
        boolean told = parts.stream()
                .filter(part -> !isWinmail(part))
                .flatMap(Entity::walk)
                .anyMatch(Winmail::hasText);
        return told
                ? parts.stream()
                        .map(part -> isWinmail(part) ? withoutText(part) : part)
                        .toList()
                : List.copyOf(parts);
    }

    private static Entity withoutText(Entity winmail) {
        List<Entity> mails = winmail.walk()
                .filter(part -> part.content() instanceof Entity.Message)
                .toList();
        return new Entity(winmail.header(), new Entity.Parts(mails, ""));
    }

    private static boolean isWinmail(Entity part) {
        return PartRole.of(part.header(), false) == PartRole.TNEF;
    }

    private static boolean hasText(Entity part) {
        return part.content() instanceof Entity.Text(String text)
                && !text.isBlank()
                && !PartRole.isReport(part.header());
    }
}
