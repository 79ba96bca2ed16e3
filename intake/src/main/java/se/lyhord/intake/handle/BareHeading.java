package se.lyhord.intake.handle;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.lyhord.intake.read.Headline;
import se.lyhord.intake.read.MailReader;
import se.lyhord.register.ledger.Channel;
import se.lyhord.register.ledger.Heading;
import se.lyhord.register.ledger.RawMessages;
import se.lyhord.register.ledger.Waiting;

/** Whose a message is that could not be handled, at whatever step it failed: a mail's header says so however the rest is. */
@Component
class BareHeading {
    private final RawMessages rawMessages;
    private final MailReader mailReader;

    BareHeading(RawMessages rawMessages, MailReader mailReader) {
        this.rawMessages = rawMessages;
        this.mailReader = mailReader;
    }

    /** Null where there is no header: a chat message can only be read as a whole, and was noted when it was. */
    @Nullable
    Heading of(Waiting message) {
        if (message.channel() != Channel.MAIL) {
            return null;
        }
        Headline headline = mailReader.headline(rawMessages.beginning(message.id(), MailReader.LONGEST_HEADER));
        return new Heading(headline.address(), headline.subject(), null, null);
    }
}
