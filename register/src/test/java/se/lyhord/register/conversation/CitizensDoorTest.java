package se.lyhord.register.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static se.lyhord.register.Samples.KARIN;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Instant;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.ledger.RawMessage;

@RegisterTest
class CitizensDoorTest {
    private static final String SWING = "Gungan är trasig.";
    private static final Code NOBODYS = Code.read("0000-0000-0000-0000").orElseThrow();

    @Autowired
    CitizensDoor door;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DataSource dataSource;

    @Autowired
    TurnableClock clock;

    @BeforeEach
    void fridayMorning() {
        clock.turnTo(Samples.FRIDAY_MORNING);
    }

    @Test
    void keepsAMessageInTheLedgerAndShowsItToWhoeverHasTheCode() {
        SendReceipt receipt = door.send(first(SWING, SendKey.random()));

        Conversation conversation = door.read(receipt.code()).orElseThrow();
        assertThat(conversation.reference()).isEqualTo(receipt.reference());
        assertThat(conversation.stage()).isEqualTo(Stage.RECEIVED);
        assertThat(conversation.startedAt()).isEqualTo(Samples.FRIDAY_MORNING);
        assertThat(conversation.answerDue()).isNull();
        assertThat(conversation.lines()).singleElement().satisfies(line -> {
            assertThat(line.id()).isEqualTo(1);
            assertThat(line.author()).isEqualTo(Author.CITIZEN);
            assertThat(line.text()).isEqualTo(SWING);
        });
        assertThat(ledgerRows(receipt)).singleElement().satisfies(row -> {
            assertThat(row).containsEntry("channel", "CHAT").containsEntry("outcome", null);
            assertThat((byte[]) row.get("raw")).isEqualTo(SWING.getBytes(StandardCharsets.UTF_8));
            assertThat((byte[]) row.get("sha256")).isEqualTo(raw(SWING).sha256());
        });
    }

    @Test
    void givesTheSameReceiptWhenASendIsRetried() {
        SendKey key = SendKey.random();
        SendReceipt sent = door.send(first(SWING, key));
        clock.turnTo(Samples.FRIDAY_MORNING.plusSeconds(60));

        SendReceipt again = door.send(first(SWING, key));

        assertThat(again).isEqualTo(new SendReceipt(sent.reference(), sent.code(), sent.arrivedAt(), true));
        assertThat(sent.repeated()).isFalse();
        assertThat(door.read(sent.code()).orElseThrow().lines()).hasSize(1);
    }

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
    void isCrowdedWhileManyWait() throws Exception {
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
                await().until(door::isCrowded);
                return waiting;
            });
            for (Future<SendReceipt> receipt : receipts) {
                receipt.get();
            }

            assertThat(door.isCrowded()).isFalse();
        }
    }

    @Test
    void refusesAKeyThatComesWithOtherWords() {
        SendKey key = SendKey.random();
        SendReceipt sent = door.send(first(SWING, key));
        SendKey later = SendKey.random();
        door.write(sent.code(), later("Den hänger i en kedja.", later));
        Code other = door.send(first("Sanden är smutsig.", SendKey.random())).code();

        assertThatThrownBy(() -> door.send(first("Något annat.", key))).isInstanceOf(KeyReusedException.class);
        assertThatThrownBy(() -> door.send(first("Den hänger i en kedja.", later)))
                .isInstanceOf(KeyReusedException.class);
        assertThatThrownBy(() -> door.write(sent.code(), later(SWING, key))).isInstanceOf(KeyReusedException.class);
        assertThatThrownBy(() -> door.write(other, later("Den hänger i en kedja.", later)))
                .isInstanceOf(KeyReusedException.class);
        assertThat(door.read(other).orElseThrow().lines()).hasSize(1);
    }

    @Test
    void keepsWhatIsWrittenAfterwardsAsAMessageOfItsOwn() {
        Code code = door.send(first(SWING, SendKey.random())).code();
        SendKey key = SendKey.random();

        SendReceipt later = door.write(code, later("Nu har någon ramlat.", key)).orElseThrow();
        SendReceipt again = door.write(code, later("Nu har någon ramlat.", key)).orElseThrow();

        assertThat(again.reference()).isEqualTo(later.reference());
        assertThat(again.repeated()).isTrue();
        assertThat(ledgerRows(later)).hasSize(1);
        assertThat(door.read(code, 1).orElseThrow().lines())
                .extracting(Line::text)
                .containsExactly("Nu har någon ramlat.");
        assertThat(door.write(NOBODYS, later("Hej.", SendKey.random()))).isEmpty();
    }

    @Test
    void showsNothingToOneWithAnotherCode() {
        door.send(first(SWING, SendKey.random()));

        assertThat(door.read(NOBODYS)).isEmpty();
        assertThat(door.askForHuman(NOBODYS)).isFalse();
        assertThat(door.satisfied(NOBODYS)).isFalse();
        assertThat(door.withNewLines(Map.of(NOBODYS, 0L))).isEmpty();
    }

    @Test
    void callsForAPersonOnce() {
        Code code = door.send(first(SWING, SendKey.random())).code();

        assertThat(door.askForHuman(code)).isTrue();
        assertThat(door.askForHuman(code)).isTrue();

        Conversation conversation = door.read(code).orElseThrow();
        assertThat(conversation.wantsHuman()).isTrue();
        assertThat(conversation.lines())
                .flatExtracting(line -> line.notice().stream().toList())
                .containsExactly(Notice.ASKED_FOR_HUMAN);
    }

    @Test
    void remembersWhetherTheAnswerWasGood() {
        Code code = door.send(first(SWING, SendKey.random())).code();

        door.satisfied(code);
        door.satisfied(code);
        Conversation happy = door.read(code).orElseThrow();
        door.write(code, new LaterMessage(now(), "Den gick sönder igen.", raw("Igen."), SendKey.random(), true));
        Conversation sorry = door.read(code).orElseThrow();

        assertThat(happy.satisfied()).isTrue();
        assertThat(happy.lines()).hasSize(2);
        assertThat(sorry.satisfied()).isFalse();
        assertThat(sorry.lines())
                .flatExtracting(line -> line.notice().stream().toList())
                .containsExactly(Notice.SATISFIED, Notice.DISSATISFIED);
    }

    @Test
    void tellsWhichOfManyConversationsHaveNewLines() {
        Code silent = door.send(first(SWING, SendKey.random())).code();
        Code talks = door.send(first(SWING, SendKey.random())).code();
        door.write(talks, later("En sak till.", SendKey.random()));

        assertThat(door.withNewLines(Map.of(silent, 1L, talks, 1L, NOBODYS, 0L)))
                .containsExactly(talks);
        assertThat(door.withNewLines(Map.of(silent, 1L, talks, 2L))).isEmpty();
    }

    @Test
    void keepsNeitherCodeNorKey() {
        SendKey key = SendKey.random();
        Code code = door.send(first(SWING, key)).code();

        assertThat(jdbc.sql("""
                                select count(*) from conversation c join conversation_message m on m.conversation = c.id
                                where strpos(c::text || m::text, :bare) > 0 or strpos(c::text || m::text, :code) > 0
                                   or strpos(c::text || m::text, :key) > 0
                                """)
                        .param("bare", code.text().replace("-", ""))
                        .param("code", code.text())
                        .param("key", key.key().toString().replace("-", ""))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private List<Map<String, @Nullable Object>> ledgerRows(SendReceipt receipt) {
        return jdbc.sql("select * from ledger where reference = :reference")
                .param("reference", receipt.reference().text())
                .query()
                .listOfRows();
    }

    private FirstMessage first(String words, SendKey key) {
        return new FirstMessage(KARIN.namnd(), now(), raw(words), key, "sv", false, words);
    }

    private LaterMessage later(String words, SendKey key) {
        return new LaterMessage(now(), words, raw(words), key, false);
    }

    private Instant now() {
        return clock.instant();
    }

    private static RawMessage raw(String words) {
        return new RawMessage(words.getBytes(StandardCharsets.UTF_8));
    }
}
