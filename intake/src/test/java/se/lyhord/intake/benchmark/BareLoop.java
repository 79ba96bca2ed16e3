package se.lyhord.intake.benchmark;

import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Properties;
import javax.sql.DataSource;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import se.lyhord.intake.server.Dovecot;

/**
 * The least that a program could do with a mailbox: one connection, each mail fetched and its bytes inserted; nothing is read, moved or decided.
 */
final class BareLoop {
    private final int port;
    private final DataSource database;

    BareLoop(int port, DataSource database) throws SQLException {
        this.port = port;
        this.database = database;
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table if not exists bare (id bigint generated always as identity primary key, raw bytea not null)");
        }
    }

    /**
     * Fetches and inserts all mails of an inbox; gives the seconds that it took.
     *
     * @param batch how many mails are fetched with one command and committed together
     */
    double seconds(String user, int batch) throws MessagingException, IOException, SQLException {
        Properties properties = new Properties();
        properties.setProperty("mail.imap.fetchsize", String.valueOf(16 * 1024 * 1024));
        long start = System.nanoTime();
        try (Store store = Session.getInstance(properties).getStore("imap");
                Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into bare (raw) values (?)")) {
            connection.setAutoCommit(batch == 1);
            store.connect("127.0.0.1", port, user, Dovecot.PASSWORD);
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                Message[] mails = inbox.getMessages();
                for (int from = 0; from < mails.length; from += batch) {
                    take(inbox, Arrays.copyOfRange(mails, from, Math.min(mails.length, from + batch)), insert);
                    if (batch > 1) {
                        connection.commit();
                    }
                }
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static void take(Folder inbox, Message[] mails, PreparedStatement insert)
            throws MessagingException, IOException, SQLException {
        if (mails.length > 1) {
            FetchProfile whole = new FetchProfile();
            whole.add(IMAPFolder.FetchProfileItem.MESSAGE);
            inbox.fetch(mails, whole);
        }
        for (Message mail : mails) {
            try (InputStream bytes = ((IMAPMessage) mail).getMimeStream()) {
                insert.setBytes(1, bytes.readAllBytes());
            }
            insert.addBatch();
            ((IMAPMessage) mail).invalidateHeaders();
        }
        insert.executeBatch();
    }
}
