package se.lyhord.intake.triage.sign;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.lyhord.intake.read.ReadMessage;

/**
 * Was the mail written in a program that people write in? Gateways and redirections add fields that otherwise newsletters and loops have, and
 * then the program's own marks still stand.
 */
final class PersonsProgram {
    private static final Pattern NAME = Pattern.compile(
            "(?i)\\b(?:outlook|thunderbird|apple mail|iphone mail|ipad mail|evolution|kmail|mutt|roundcube|squirrelmail|horde|claws|sylpheed|"
                    + "windows mail|windows live mail|lotus notes|postbox|mailbird|em client|spark|k-9|fairemail|samsung|yahoo.?mail|webmail|rainloop|snappymail|sogo|open-?xchange|zimbra)\\b");
    private static final Pattern MESSAGE_ID = Pattern.compile(
            "(?i)@(?:mail\\.gmail\\.com|email\\.android\\.com|mail\\.yahoo\\.com|\\S+\\.prod\\.outlook\\.com|\\S*(?:icloud|me|mac)\\.com)$");

    private PersonsProgram() {}

    static boolean wrote(ReadMessage mail) {
        return Stream.of("user-agent", "x-mailer").anyMatch(name -> Field.contains(mail, name, NAME))
                || mail.thread()
                        .messageId()
                        .filter(id -> MESSAGE_ID.matcher(id).find())
                        .isPresent();
    }
}
