package se.lyhord.register.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.lyhord.register.Samples.KARIN;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.config.routine.Role;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.access.Account;
import se.lyhord.register.conversation.Chats.Opened;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.WorkEvent.ConversationLeft;
import se.lyhord.register.event.WorkEvent.ConversationTakenOver;
import se.lyhord.register.event.WorkEvent.SaidToCitizen;
import se.lyhord.register.refusal.RefusedException;

@RegisterTest
class LiveConversationsTest {
    private static final String HV = KARIN.namnd();
    private static final Account LEILA = new Account("leila", HV, "Leila N", Set.of(Role.REGISTRATOR));
    private static final Account CHIEF =
            new Account("chef", HV, "Chefen", Set.of(Role.CHEF), Set.of("hemtjanst"), null);
    private static final Account ELSEWHERE = new Account("rut", "landskrona", "Rut R", Set.of(Role.REGISTRATOR));

    @Autowired
    Chats chats;

    @Autowired
    CitizensDoor door;

    @Autowired
    LiveConversations live;

    @Autowired
    ArendeLog log;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TurnableClock clock;

    @BeforeEach
    void nobodyWaits() {
        clock.turnTo(Samples.FRIDAY_MORNING);
        jdbc.sql("update conversation set asked_at = null").update();
    }

    @Test
    void tellsWhoWaitsForAPersonUntilSomebodyComes() {
        Opened first = chats.opened(HV);
        Opened second = chats.opened(HV);
        door.askForHuman(second.code());
        clock.turnTo(Samples.FRIDAY_MORNING.plusSeconds(60));
        door.askForHuman(first.code());

        List<WaitingCitizen> waiting = live.waiting(KARIN);
        live.takeOver(KARIN, waiting.getFirst().conversation());

        assertThat(waiting).extracting(WaitingCitizen::arende).containsExactly(second.arende(), first.arende());
        assertThat(live.waiting(KARIN)).extracting(WaitingCitizen::arende).containsExactly(first.arende());
        assertThat(live.countWaiting(CHIEF)).isZero();
        assertThat(live.countWaiting(ELSEWHERE)).isZero();
    }

    @Test
    void letsTheCitizenSeeWhoWritesAndKeepsTheWordsInTheArende() {
        Opened opened = chats.opened(HV);
        long conversation = conversation(opened);

        live.say(KARIN, conversation, " Vi lagar den i dag. ");
        Conversation seen = door.read(opened.code(), 1).orElseThrow();
        live.leave(KARIN, conversation);

        assertThat(seen.officer()).isEqualTo("Karin R");
        assertThat(seen.lines()).extracting(Line::author).containsExactly(Author.NOTICE, Author.OFFICER);
        assertThat(seen.lines().getLast())
                .satisfies(line -> assertThat(line.name()).isEqualTo("Karin R"))
                .satisfies(line -> assertThat(line.text()).isEqualTo("Vi lagar den i dag."));
        Conversation after = door.read(opened.code()).orElseThrow();
        assertThat(after.officer()).isNull();
        assertThat(after.lines().getLast().notice()).contains(Notice.LEFT);
        assertThat(log.of(opened.arende()).stream().map(ArendeLog.Entry::event))
                .contains(
                        new ConversationTakenOver("Karin R"),
                        new SaidToCitizen("Vi lagar den i dag.", "Karin R"),
                        new ConversationLeft("Karin R"));
        assertThat(log.isUnbroken(opened.arende())).isTrue();
    }

    @Test
    void lacksNoLineThatAColleagueOrTheCitizenWritesMeanwhile() {
        Opened opened = chats.opened(HV);
        live.say(KARIN, conversation(opened), "Hej!");

        assertThat(live.of(KARIN, opened.arende())).singleElement().satisfies(conversation -> {
            assertThat(conversation.officer()).isEqualTo("karin");
            assertThat(conversation.lines()).extracting(Line::id).containsExactly(1L, 2L, 3L);
        });
    }

    @Test
    void letsOneOfficerTalkUntilThatOneHasFallenSilent() {
        long conversation = conversation(chats.opened(HV));
        live.takeOver(KARIN, conversation);

        assertThatThrownBy(() -> live.say(LEILA, conversation, "Hej."))
                .hasMessage("Karin R har redan tagit över samtalet.");
        assertThatThrownBy(() -> live.leave(LEILA, conversation)).hasMessage("Du har inte samtalet.");
        clock.turnTo(Samples.FRIDAY_MORNING.plus(LiveConversations.AWAY));
        live.takeOver(LEILA, conversation);

        assertThatThrownBy(() -> live.say(KARIN, conversation, "Hej."))
                .hasMessage("Leila N har redan tagit över samtalet.");
    }

    @Test
    void opensToNobodyWhoMayNotWriteInTheArende() {
        Opened opened = chats.opened(HV);
        long conversation = conversation(opened);

        assertThat(live.of(CHIEF, opened.arende())).isEmpty();
        assertThat(live.of(ELSEWHERE, opened.arende())).isEmpty();
        assertThatThrownBy(() -> live.say(CHIEF, conversation, "Hej.")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> live.takeOver(ELSEWHERE, conversation)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> live.say(KARIN, conversation, "  ")).hasMessage("Skriv något innan du skickar.");
        assertThat(door.read(opened.code()).orElseThrow().lines()).hasSize(1);
    }

    @Test
    void waitsWithAConversationThatHasNoArendeYet() {
        SendReceipt receipt = chats.writes(HV);
        door.askForHuman(receipt.code());

        assertThat(live.waiting(KARIN)).isEmpty();
        long arende = chats.open(HV, receipt, Chats.NOBODY);

        assertThat(live.waiting(KARIN)).extracting(WaitingCitizen::arende).containsExactly(arende);
    }

    @Test
    void tellsAnOfficerWhichConversationsAreTheirsAndWhereTheCitizenHasWritten() {
        jdbc.sql("update conversation set officer = null, officer_name = null, officer_at = null")
                .update();
        Opened first = chats.opened(HV);
        Opened second = chats.opened(HV);
        live.say(KARIN, conversation(first), "Hej!");
        live.takeOver(KARIN, conversation(second));

        assertThat(live.own(KARIN))
                .extracting(OwnConversation::arende, OwnConversation::unansweredSince)
                .containsExactly(tuple(second.arende(), Samples.FRIDAY_MORNING), tuple(first.arende(), null));
        assertThat(live.own(LEILA)).isEmpty();
        assertThat(live.mayWrite(KARIN, first.arende())).isTrue();
        assertThat(live.mayWrite(CHIEF, first.arende())).isFalse();
        live.leave(KARIN, conversation(second));

        assertThat(live.own(KARIN)).extracting(OwnConversation::arende).containsExactly(first.arende());
    }

    private long conversation(Opened opened) {
        return live.of(KARIN, opened.arende()).getFirst().id();
    }
}
