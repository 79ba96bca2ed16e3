package se.lyhord.register.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.register.conversation.key.SendKey;

/** Many citizens write at the same moment, or have to wait for others. */
class ManyAtOnceTest extends AtTheDoor {
    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DataSource dataSource;

    @Test
    void storesOneMessageHoweverManyTimesItIsSentAtOnce() throws Exception {
        SendKey key = SendKey.random();
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<SendReceipt>> receipts = IntStream.range(0, 8)
                    .mapToObj(attempt -> many.submit(() -> door.send(first(SWING, key))))
                    .toList();

            SendReceipt one = receipts.getFirst().get();
            for (Future<SendReceipt> receipt : receipts) {
                assertThat(receipt.get().code()).isEqualTo(one.code());
                assertThat(receipt.get().reference()).isEqualTo(one.reference());
            }
            assertThat(ledgerRows(one)).hasSize(1);
        }
    }

    @Test
    void givesEachOfManyThatComeAtOnceItsOwnConversation() throws Exception {
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            Map<String, Future<SendReceipt>> receipts = IntStream.range(0, 200)
                    .mapToObj(number -> "Lampa " + number + " är trasig.")
                    .collect(Collectors.toMap(
                            words -> words, words -> many.submit(() -> door.send(first(words, SendKey.random())))));

            for (Map.Entry<String, Future<SendReceipt>> one : receipts.entrySet()) {
                SendReceipt receipt = one.getValue().get();
                assertThat(receipt.repeated()).isFalse();
                Conversation conversation = door.read(receipt.code()).orElseThrow();
                assertThat(conversation.reference()).isEqualTo(receipt.reference());
                assertThat(conversation.lines()).extracting(Line::text).containsExactly(one.getKey());
            }
        }
    }

    @Test
    void storesTheOthersWhenOneOfManyCannotBeStored() throws Exception {
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<SendReceipt>> receipts = IntStream.range(0, 60)
                    .mapToObj(number -> number % 10 == 3 ? "Ingen text: \0" : SWING)
                    .map(words -> many.submit(() -> door.send(first(words, SendKey.random()))))
                    .toList();

            for (int number = 0; number < receipts.size(); number++) {
                Future<SendReceipt> receipt = receipts.get(number);
                if (number % 10 == 3) {
                    assertThatThrownBy(receipt::get).hasCauseInstanceOf(DataAccessException.class);
                } else {
                    assertThat(ledgerRows(receipt.get())).hasSize(1);
                }
            }
        }
    }

    @Test
    void takesAMessageWhileOtherWorkHoldsAllOtherConnections() throws Exception {
        HikariDataSource others = dataSource.unwrap(HikariDataSource.class);
        CountDownLatch done = new CountDownLatch(1);
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> held = IntStream.range(0, others.getMaximumPoolSize())
                    .mapToObj(number -> many.submit(() -> {
                        try (Connection connection = others.getConnection()) {
                            return connection.isValid(5) && done.await(1, TimeUnit.MINUTES);
                        }
                    }))
                    .toList();
            await().until(() -> others.getHikariPoolMXBean().getThreadsAwaitingConnection() > 0);
            try {
                Future<SendReceipt> receipt = many.submit(() -> door.send(first(SWING, SendKey.random())));

                assertThat(receipt.get(10, TimeUnit.SECONDS).repeated()).isFalse();
                assertThat(held).noneMatch(Future::isDone);
            } finally {
                done.countDown();
            }
        }
    }

    @Test
    void isCalmOnlyWhenFewWait() throws Exception {
        SendKey key = SendKey.random();
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<SendReceipt>> receipts = transaction.execute(status -> {
                jdbc.sql("select pg_advisory_xact_lock(hashtextextended(encode(:key, 'hex'), 26))")
                        .param("key", key.sha256())
                        .query()
                        .listOfRows();
                List<Future<SendReceipt>> waiting = IntStream.range(0, 20)
                        .mapToObj(attempt -> many.submit(() -> door.send(first(SWING, key))))
                        .toList();
                await().until(() -> !door.awaitCalm(Duration.ZERO));
                return waiting;
            });
            for (Future<SendReceipt> receipt : receipts) {
                receipt.get();
            }

            assertThat(door.awaitCalm(Duration.ZERO)).isTrue();
        }
    }
}
