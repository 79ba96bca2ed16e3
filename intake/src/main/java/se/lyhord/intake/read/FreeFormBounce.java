package se.lyhord.intake.read;

import java.util.regex.Pattern;
import se.lyhord.intake.read.header.Headers;

/**
 * Reports of non-delivery without the form of RFC 3464: a machine writes, in words that only such reports use. A person who quotes the same
 * words is no machine.
 */
final class FreeFormBounce {
    private static final int LOOKED_AT = 20_000;

    private static final Pattern MACHINE = Pattern.compile(
            // The letters with which one of them begins, so that all are not tried at each letter.
            "(?i)(?=[mpdbs-])(?:mailer-?daemon|post-?_?master|mail-?daemon|mail-?delivery|delivery-?(?:sub)?system|bounce|"
                    + "-(?:admin|owner|request)@|symantec|mail_?deliverer|mail[ -]system|system administrator|sns\\.amazonaws)");

    /** A machine too, unless it writes for a person who can be answered, as web forms do. */
    private static final Pattern NO_REPLY = Pattern.compile("(?i)no-?_?reply|do-?not-?reply");

    private static final Pattern WORDS = Pattern.compile(
            // Only where a word begins, so that all are not tried at each letter.
            "(?i)(?<![a-z])(?:could ?n.t be (?:delivered|sent)|could not (?:be )?deliver|(?:not|was not|wasn't|unable to be|cannot be|can't be) delivered|"
                    + "undeliver(?:able|ed)|deliver(?:y|ing) (?:to the following|has failed|failed|failure|problem|error|status)|unable to (?:deliver|relay)|"
                    + "failed to deliver|returned (?:to sender|mail|message)|permanent (?:fatal )?error|"
                    + "(?:user|host|recipient|domain|address|mailbox) (?:unknown|not found|unavailable|does ?n.t exist|does not exist)|(?:unknown|no such) (?:user|host|recipient|domain|address|mailbox)|"
                    + "did(?: not|n't) reach|cannot send message|group you tried to contact|original (?:mail|message) (?:as )?follows|mail ?(?:box|folder) (?:is )?full|(?:over|exceeded|exceeds).{0,20}quota|you (?:\\S+ )?are not (?:a )?member|"
                    + "\"(?:notificationType|eventType)\"\\s*:\\s*\"Bounce\"|^[ \\t]*+Final-Recipient:|(?<!\\w)5[0-5]\\d[ -]#?5\\.\\d\\.\\d|"
                    + "(?:kunde|kan|gick) inte (?:att )?levereras?|inte levererats|kunde inte n\u00e5 fram|nicht zugestellt|unzustellbar|kunne ikke leveres|"
                    + "ei voitu toimittaa|n'a pas pu \u00eatre|non recapitabile|no se (?:pudo|ha podido) entregar|\u9001\u4fe1\u3067\u304d\u307e\u305b\u3093|\u914d\u4fe1\u3067\u304d\u307e\u305b\u3093|"
                    + "\u043d\u0435 \u0443\u0434\u0430\u043b\u043e\u0441\u044c \u0434\u043e\u0441\u0442\u0430\u0432\u0438\u0442\u044c|\u043d\u0435 \u0434\u043e\u0441\u0442\u0430\u0432\u043b\u0435\u043d\u043e)",
            Pattern.MULTILINE);

    private static final Pattern NOBODY = Pattern.compile("<\\s*>");

    private FreeFormBounce() {}

    /** Whether the text of a machine's mail tells of non-delivery. */
    static boolean isTold(String body) {
        return WORDS.matcher(body.substring(0, Math.min(body.length(), LOOKED_AT)))
                .find();
    }

    /** Whether a machine wrote the mail. */
    static boolean isMachine(Headers headers) {
        return headers.has("x-failed-recipients")
                || headers.has("x-mlserver")
                || headers.first("return-path")
                        .filter(path -> NOBODY.matcher(path).matches())
                        .isPresent()
                || headers.all("from").stream()
                        .anyMatch(from -> MACHINE.matcher(from).find())
                || wantsNoAnswer(headers);
    }

    private static boolean wantsNoAnswer(Headers headers) {
        return headers.all("from").stream().anyMatch(FreeFormBounce::isNoReply)
                && headers.all("reply-to").stream().allMatch(FreeFormBounce::isNoReply);
    }

    private static boolean isNoReply(String field) {
        return NO_REPLY.matcher(field).find();
    }
}
