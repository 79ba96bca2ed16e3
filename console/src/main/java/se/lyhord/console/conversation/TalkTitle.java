package se.lyhord.console.conversation;

import se.lyhord.console.words.Days;
import se.lyhord.register.conversation.live.LiveConversation;

/** What a conversation is called beside others, so that nobody answers the wrong person. */
final class TalkTitle {
    private TalkTitle() {}

    static String of(LiveConversation talk, boolean amongOthers, Days days) {
        if (!amongOthers) {
            return "Samtal";
        }
        return (talk.opened() ? "Samtal som öppnade ärendet, sedan " : "Samtal från någon annan, sedan ")
                + days.moment(talk.startedAt());
    }
}
