package se.lyhord.intake.road;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The settings of a Lyhörd on mail servers of this machine, as an administrator would give them, with less patience. */
record BotSettings(Map<String, String> byKey) {
    /** Reads over IMAP at one port and sends over SMTP to another. */
    static BotSettings on(int imapPort, int smtpPort) {
        return new BotSettings(Map.of())
                .with(
                        "lyhord.mailbox.host=127.0.0.1",
                        "lyhord.mailbox.protocol=imap",
                        "lyhord.mailbox.port=" + imapPort,
                        "lyhord.mailbox.user=" + TownMail.BREVLADA,
                        "lyhord.mailbox.password=" + TownMail.PASSWORD,
                        "lyhord.mailbox.poll=2s",
                        "lyhord.mailbox.reconnect=500ms",
                        "lyhord.intake.interval=1s",
                        "lyhord.acknowledge.per-domain=1000000",
                        "spring.mail.host=127.0.0.1",
                        "spring.mail.port=" + smtpPort,
                        "server.port=0");
    }

    /** The same, where what one that was killed had in hand is soon taken over; a busy machine may take longer over it. */
    BotSettings takingOverSoon() {
        return with("lyhord.intake.message-lease=5s", "lyhord.intake.letter-lease=5s");
    }

    /** The same with others, or with other values; as {@code key=value}. */
    BotSettings with(String... settings) {
        Map<String, String> all = new LinkedHashMap<>(byKey);
        Arrays.stream(settings).map(setting -> setting.split("=", 2)).forEach(pair -> all.put(pair[0], pair[1]));
        return new BotSettings(all);
    }

    /** As on a command line. */
    List<String> arguments() {
        return byKey.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toList();
    }

    /** Starts a Lyhörd in this process. */
    ConfigurableApplicationContext start() {
        return SpringApplication.run(IntakeAlone.class, arguments().toArray(String[]::new));
    }
}
