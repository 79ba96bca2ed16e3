package se.lyhord.console.conversation;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.stream.Stream;
import se.lyhord.console.words.Days;
import se.lyhord.register.access.Account;
import se.lyhord.register.conversation.Author;
import se.lyhord.register.conversation.live.LiveConversation;

/** How it stands with a conversation, for the person who looks. */
record TalkState(LiveConversation talk, Account account) {
    private static final String SWEDISH = "sv";

    boolean waits() {
        return talk.askedAt() != null;
    }

    boolean isOwn() {
        return account.username().equals(talk.officer());
    }

    /** Whether anything has been said beside the first message, which stands on the page anyway, and its letters. */
    boolean isLively() {
        return waits()
                || talk.officer() != null
                || talk.lines().stream().anyMatch(line -> line.id() > 1 && line.author() != Author.LETTER);
    }

    String sentences(Days days) {
        return Stream.of(who(days), satisfied(), language())
                .filter(sentence -> !sentence.isEmpty())
                .collect(joining(" "));
    }

    private String who(Days days) {
        if (talk.askedAt() != null) {
            return "Den som skrev väntar på en människa sedan " + days.moment(talk.askedAt()) + ".";
        }
        if (isOwn()) {
            return "Du har samtalet.";
        }
        return talk.officer() == null
                ? "Ingen har tagit över. Den som skrev läser svar med sin kod."
                : talk.officerName() + " har samtalet.";
    }

    private String satisfied() {
        if (talk.satisfied() == null) {
            return "";
        }
        return talk.satisfied() ? "Den som skrev är nöjd med svaret." : "Den som skrev är inte nöjd med svaret.";
    }

    private String language() {
        Locale locale = Locale.forLanguageTag(talk.language());
        return locale.getLanguage().isEmpty() || locale.getLanguage().equals(SWEDISH)
                ? ""
                : "Den som skrev läser på " + locale.getDisplayLanguage(Locale.of(SWEDISH, "SE")) + ".";
    }
}
