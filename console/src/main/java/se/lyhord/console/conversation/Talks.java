package se.lyhord.console.conversation;

import com.vaadin.flow.spring.annotation.UIScope;
import java.util.List;
import org.springframework.stereotype.Component;
import se.lyhord.console.live.Live;
import se.lyhord.console.words.Days;
import se.lyhord.register.access.Account;
import se.lyhord.register.conversation.live.LiveConversation;
import se.lyhord.register.conversation.live.LiveConversations;
import se.lyhord.register.draft.Drafts;

/** Makes the panels, and finds what was said. */
@Component
@UIScope
public class Talks {
    private final LiveConversations conversations;
    private final Drafts drafts;
    private final Days days;
    private final Live live;

    Talks(LiveConversations conversations, Drafts drafts, Days days, Live live) {
        this.conversations = conversations;
        this.drafts = drafts;
        this.days = days;
        this.live = live;
    }

    /** One for a page of this person. */
    public ConversationPane pane(Account account) {
        return new ConversationPane(conversations, drafts, days, account, live);
    }

    /** What was said about an ärende, as far as this person may read it. */
    public List<LiveConversation> of(Account account, long arende) {
        return conversations.of(account, arende);
    }
}
