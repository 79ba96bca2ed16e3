package se.lyhord.intake.receive.mailbox.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class MailboxPropertiesTest {
    @Test
    void theInboxAndTheSpamFolderAreReadUnlessFoldersAreNamed() {
        MailboxProperties properties = bind(Map.of(
                "lyhord.mailbox.host", "imap.example",
                "lyhord.mailboxes.skola.host", "imap.example",
                "lyhord.mailboxes.skola.folder", "Klagomål",
                "lyhord.mailboxes.vard.host", "imap.example",
                "lyhord.mailboxes.vard.folders", "INBOX,\\Junk"));

        assertThat(properties.withServer())
                .containsOnlyKeys("lyhord.mailbox", "lyhord.mailboxes.skola", "lyhord.mailboxes.vard");
        assertThat(folders(properties, "lyhord.mailbox"))
                .containsExactly(new FolderChoice("INBOX", true), new FolderChoice("\\Junk", false));
        assertThat(folders(properties, "lyhord.mailboxes.skola")).containsExactly(new FolderChoice("Klagomål", true));
        assertThat(folders(properties, "lyhord.mailboxes.vard"))
                .containsExactly(new FolderChoice("INBOX", true), new FolderChoice("\\Junk", true));
    }

    @Test
    void aMailboxWithoutServerIsNone() {
        assertThat(bind(Map.of("lyhord.mailbox.user", "synpunkter@hv.example", "lyhord.data", "data"))
                        .withServer())
                .isEmpty();
    }

    @Test
    void theConnectionIsEncryptedUnlessSomebodySaysOtherwise() {
        MailboxProperties properties = bind(Map.of(
                "lyhord.mailbox.host", "imap.example",
                "lyhord.mailboxes.klar.host", "imap.example",
                "lyhord.mailboxes.klar.protocol", "imap",
                "lyhord.mailboxes.lokal.host", "imap.example",
                "lyhord.mailboxes.lokal.protocol", "imap",
                "lyhord.mailboxes.lokal.starttls", false));

        assertThat(properties.withServer().get("lyhord.mailbox"))
                .returns(993, MailboxSettings::portOrDefault)
                .returns(true, MailboxSettings::isTlsFromTheStart);
        assertThat(properties.withServer().get("lyhord.mailboxes.klar"))
                .returns(143, MailboxSettings::portOrDefault)
                .returns(Starttls.REQUIRED, MailboxSettings::starttlsOrDefault);
        assertThat(properties.withServer().get("lyhord.mailboxes.lokal"))
                .as("YAML reads off as false")
                .returns(Starttls.OFF, MailboxSettings::starttlsOrDefault);
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, OFF", "localhost, OFF", "::1, OFF", "imap.example, REQUIRED", "10.0.0.1, REQUIRED"})
    void onlyAServerOnThisMachineIsSpokenToInTheClear(String host, Starttls expected) {
        MailboxProperties properties = bind(Map.of("lyhord.mailbox.host", host, "lyhord.mailbox.protocol", "imap"));

        assertThat(properties.withServer().get("lyhord.mailbox")).returns(expected, MailboxSettings::starttlsOrDefault);
    }

    private static Iterable<FolderChoice> folders(MailboxProperties properties, String where) {
        return properties.withServer().entrySet().stream()
                .filter(entry -> entry.getKey().equals(where))
                .flatMap(entry -> entry.getValue().foldersToRead().stream())
                .toList();
    }

    private static MailboxProperties bind(Map<String, Object> settings) {
        return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("lyhord", MailboxProperties.class);
    }
}
