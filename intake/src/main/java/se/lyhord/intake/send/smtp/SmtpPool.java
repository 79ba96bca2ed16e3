package se.lyhord.intake.send.smtp;

import jakarta.mail.MessagingException;
import java.time.Duration;
import org.apache.commons.pool2.BasePooledObjectFactory;
import org.apache.commons.pool2.PooledObject;
import org.apache.commons.pool2.impl.DefaultPooledObject;
import org.apache.commons.pool2.impl.GenericObjectPool;
import org.apache.commons.pool2.impl.GenericObjectPoolConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Connections that are used for one letter after another, asked before use, and closed when idle. */
final class SmtpPool implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpPool.class);

    private final GenericObjectPool<SmtpConnection> pool;

    SmtpPool(SmtpServer server, int most, Duration idle, int lettersPerConnection) {
        GenericObjectPoolConfig<SmtpConnection> config = new GenericObjectPoolConfig<>();
        config.setMaxTotal(most);
        config.setMaxIdle(most);
        config.setMinIdle(0);
        config.setTestOnBorrow(true);
        config.setMinEvictableIdleDuration(idle);
        config.setTimeBetweenEvictionRuns(idle.dividedBy(2));
        config.setNumTestsPerEvictionRun(most);
        config.setJmxEnabled(false);
        this.pool = new GenericObjectPool<>(new Connections(server, lettersPerConnection), config);
    }

    /** A connection that answers: one that waits, or a new one. */
    SmtpConnection borrow() throws MessagingException {
        try {
            return pool.borrowObject();
        } catch (MessagingException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new MessagingException("No connection to the mail server", e);
        }
    }

    void giveBack(SmtpConnection connection) {
        pool.returnObject(connection);
    }

    void discard(SmtpConnection connection) {
        try {
            pool.invalidateObject(connection);
        } catch (MessagingException e) {
            // It is discarded by now; the pool would have liked another in its place.
            LOG.debug("No new connection instead of one that broke", e);
        } catch (Exception e) {
            throw new IllegalStateException("A connection could not be discarded", e);
        }
    }

    /** Closes those that wait: what broke one has broken them all. */
    void discardIdle() {
        pool.clear();
    }

    @Override
    public void close() {
        pool.close();
    }

    private static final class Connections extends BasePooledObjectFactory<SmtpConnection> {
        private final SmtpServer server;
        private final int lettersPerConnection;

        Connections(SmtpServer server, int lettersPerConnection) {
            this.server = server;
            this.lettersPerConnection = lettersPerConnection;
        }

        @Override
        public SmtpConnection create() throws MessagingException {
            return server.connect(false);
        }

        @Override
        public PooledObject<SmtpConnection> wrap(SmtpConnection connection) {
            return new DefaultPooledObject<>(connection);
        }

        @Override
        public boolean validateObject(PooledObject<SmtpConnection> pooled) {
            SmtpConnection connection = pooled.getObject();
            return connection.letters() < lettersPerConnection && connection.isAlive();
        }

        @Override
        public void destroyObject(PooledObject<SmtpConnection> pooled) {
            pooled.getObject().close();
        }
    }
}
