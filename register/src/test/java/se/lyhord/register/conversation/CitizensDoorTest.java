package se.lyhord.register.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lyhord.register.Samples;
import se.lyhord.register.conversation.key.Code;
import se.lyhord.register.conversation.key.SendKey;

class CitizensDoorTest extends AtTheDoor {
    private static final Code NOBODYS = Code.read("0000-0000-0000-0000").orElseThrow();

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
}
