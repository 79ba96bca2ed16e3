package se.lyhord.intake.receive.mailbox;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.pem.PemSslStoreBundle;
import org.springframework.boot.ssl.pem.PemSslStoreDetails;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.integration.dsl.context.IntegrationFlowContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.intake.IntakeProperties;
import se.lyhord.intake.read.MailReader;
import se.lyhord.intake.receive.mailbox.settings.MailboxSettings;
import se.lyhord.intake.receive.mailbox.settings.Mailboxes;
import se.lyhord.register.ledger.Ledger;
import se.lyhord.register.routine.Routines;

/** Reads mailboxes with settings as an administrator writes them, and tells what came into the ledger. */
@TestComponent
class ReadMailboxes {
    private final IntakeProperties intake;
    private final Routines routines;
    private final Ledger ledger;
    private final TransactionTemplate transaction;
    private final IntegrationFlowContext flows;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final DefaultSslBundleRegistry bundles = new DefaultSslBundleRegistry();

    ReadMailboxes(
            IntakeProperties intake,
            Routines routines,
            Ledger ledger,
            TransactionTemplate transaction,
            IntegrationFlowContext flows,
            JdbcClient jdbc,
            Clock clock) {
        this.intake = intake;
        this.routines = routines;
        this.ledger = ledger;
        this.transaction = transaction;
        this.flows = flows;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Trusts a certificate under a name for {@code ssl-bundle}. */
    void trust(String bundle, Path certificate) {
        bundles.registerBundle(
                bundle,
                SslBundle.of(new PemSslStoreBundle(null, PemSslStoreDetails.forCertificate("file:" + certificate))));
    }

    /** Starts to read a mailbox; settings as {@code key=value}. */
    MailboxFlows start(String... settings) {
        Map<String, String> all = new LinkedHashMap<>(
                Map.of("host", "127.0.0.1", "protocol", "imap", "starttls", "off", "poll", "1s", "reconnect", "300ms"));
        Arrays.stream(settings).map(line -> line.split("=", 2)).forEach(pair -> all.put(pair[0], pair[1]));
        MailboxSettings mailbox =
                new Binder(new MapConfigurationPropertySource(all)).bindOrCreate("", MailboxSettings.class);
        MailboxFlows started = new MailboxFlows(
                new Mailboxes(List.of(mailbox)),
                intake,
                routines,
                ledger,
                transaction,
                new MailReader(),
                flows,
                bundles,
                clock);
        started.start();
        return started;
    }

    /** How many mails of an account are in the ledger. */
    long recorded(String account) {
        return count("mailbox like :account || '@127.0.0.1/%'", account);
    }

    /** How many mails of an account are in the ledger and something holds of them. */
    long recorded(String account, String condition) {
        return count("mailbox like :account || '@127.0.0.1/%' and " + condition, account);
    }

    private long count(String condition, String account) {
        return jdbc.sql("select count(*) from ledger where " + condition)
                .param("account", account)
                .query(Long.class)
                .single();
    }

    JdbcClient jdbc() {
        return jdbc;
    }
}
