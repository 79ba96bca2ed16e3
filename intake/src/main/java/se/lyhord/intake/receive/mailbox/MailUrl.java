package se.lyhord.intake.receive.mailbox;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The address of a folder as Jakarta Mail wants it, {@code imaps://user@host:port/folder}; without the password, for it is logged. */
final class MailUrl {
    private MailUrl() {}

    static String of(MailAccount account, String folder) {
        return account.protocol() + "://" + encoded(account.user()) + "@" + account.host() + ":" + account.port() + "/"
                + folder;
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
