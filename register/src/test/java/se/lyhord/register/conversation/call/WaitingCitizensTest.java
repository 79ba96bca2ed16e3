package se.lyhord.register.conversation.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.lyhord.register.Samples.KARIN;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.access.Account;
import se.lyhord.register.conversation.Chats;
import se.lyhord.register.conversation.Chats.Opened;
import se.lyhord.register.conversation.CitizensDoor;
import se.lyhord.register.conversation.Line;
import se.lyhord.register.conversation.Notice;
import se.lyhord.register.conversation.SendReceipt;
import se.lyhord.register.conversation.live.LiveConversation;
import se.lyhord.register.conversation.live.LiveConversations;
import se.lyhord.register.ledger.Outcome;
import se.lyhord.register.verb.MakeVoid;

@RegisterTest
class WaitingCitizensTest {
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
    WaitingCitizens citizens;

    @Autowired
    MakeVoid makeVoid;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TurnableClock clock;

    @BeforeEach
    void nobodyWaits() {
        clock.turnTo(Samples.FRIDAY_MORNING);
        jdbc.sql("update conversation set asked_at = null, officer = null, officer_name = null, officer_at = null")
                .update();
    }

    @Test
    void areToldUntilSomebodyComes() {
        Opened first = chats.opened(HV);
        Opened second = chats.opened(HV);
        door.askForHuman(second.code());
        after(Duration.ofMinutes(1));
        door.askForHuman(first.code());

        List<WaitingCitizen> waiting = citizens.waiting(KARIN);
        live.takeOver(KARIN, waiting.getFirst().conversation());

        assertThat(waiting).extracting(WaitingCitizen::arende).containsExactly(second.arende(), first.arende());
        assertThat(citizens.waiting(KARIN)).extracting(WaitingCitizen::arende).containsExactly(first.arende());
        assertThat(citizens.waiting(CHIEF)).isEmpty();
        assertThat(citizens.waiting(ELSEWHERE)).isEmpty();
    }

    @Test
    void areNobodysAnyMoreWhenTheArendeEnds() {
        Opened opened = chats.opened(HV);
        door.askForHuman(opened.code());
        live.takeOver(KARIN, citizens.waiting(KARIN).getFirst().conversation());
        assertThat(citizens.own(KARIN)).extracting(OwnConversation::arende).contains(opened.arende());

        makeVoid.makeVoid(KARIN, opened.arende(), "Det var ett test.");

        assertThat(citizens.own(KARIN)).extracting(OwnConversation::arende).doesNotContain(opened.arende());
    }

    @Test
    void areToldWhenTheBotHasLookedAtTheirMessage() {
        SendReceipt receipt = chats.writes(HV);
        door.askForHuman(receipt.code());

        assertThat(citizens.waiting(KARIN)).isEmpty();
        long arende = chats.open(HV, receipt, Chats.NOBODY);

        assertThat(citizens.waiting(KARIN)).extracting(WaitingCitizen::arende).containsExactly(arende);
    }

    @Test
    void areToldToThoseWhoDecideAboutMessagesWhenTheirsOpenedNoArende() {
        SendReceipt receipt = chats.writes(HV);
        door.askForHuman(receipt.code());

        chats.quarantined(receipt);

        assertThat(citizens.waiting(KARIN)).singleElement().satisfies(citizen -> {
            assertThat(citizen.arende()).isNull();
            assertThat(citizen.noArende()).isEqualTo(new NoArende(chats.row(receipt), Outcome.QUARANTINED));
            assertThatThrownBy(() -> live.takeOver(KARIN, citizen.conversation()))
                    .hasMessageContaining("Registrera meddelandet först");
        });
        assertThat(citizens.waiting(CHIEF)).isEmpty();
    }

    @Test
    void areAnOfficersOwnWhenTakenOver() {
        Opened first = chats.opened(HV);
        Opened second = chats.opened(HV);
        live.say(KARIN, conversation(first), "Hej!");
        live.takeOver(KARIN, conversation(second));

        assertThat(citizens.own(KARIN))
                .extracting(OwnConversation::arende, OwnConversation::unansweredSince)
                .containsExactly(tuple(second.arende(), Samples.FRIDAY_MORNING), tuple(first.arende(), null));
        assertThat(citizens.countUnanswered(KARIN, citizens.calls(HV))).isEqualTo(1);
        assertThat(citizens.countUnanswered(LEILA, citizens.calls(HV))).isZero();
        assertThat(citizens.own(LEILA)).isEmpty();
        live.leave(KARIN, conversation(second));

        assertThat(citizens.own(KARIN)).extracting(OwnConversation::arende).containsExactly(first.arende());
    }

    @Test
    void areToldToEverybodyWhenTheirOfficerHasGoneWithoutAnAnswer() {
        Opened opened = chats.opened(HV);
        live.say(KARIN, conversation(opened), "Jag ringer dem.");
        after(Duration.ofMinutes(1));
        chats.writesOn(opened.code(), "Har du ringt?");
        after(LiveConversations.AWAY.minusSeconds(61));

        assertThat(citizens.waiting(LEILA)).isEmpty();
        assertThat(officer(opened)).isEqualTo("Karin R");
        after(Duration.ofSeconds(1));

        assertThat(citizens.waiting(LEILA)).singleElement().satisfies(citizen -> {
            assertThat(citizen.arende()).isEqualTo(opened.arende());
            assertThat(citizen.since()).isEqualTo(Samples.FRIDAY_MORNING.plusSeconds(60));
        });
        assertThat(citizens.waiting(KARIN)).as("it stands among Karin's own").isEmpty();
        assertThat(citizens.own(KARIN)).extracting(OwnConversation::arende).containsExactly(opened.arende());
        assertThat(officer(opened)).isNull();
    }

    @Test
    void canCallAnewWhenTheirOfficerHasGone() {
        Opened opened = chats.opened(HV);
        live.takeOver(KARIN, conversation(opened));
        door.askForHuman(opened.code());
        assertThat(door.read(opened.code()).orElseThrow().wantsHuman()).isFalse();

        after(LiveConversations.AWAY);
        door.askForHuman(opened.code());
        door.askForHuman(opened.code());

        assertThat(door.read(opened.code()).orElseThrow().wantsHuman()).isTrue();
        assertThat(door.read(opened.code(), 2).orElseThrow().lines())
                .extracting(Line::name, Line::text)
                .containsExactly(tuple("Karin R", Notice.LEFT.name()), tuple(null, Notice.ASKED_FOR_HUMAN.name()));
        assertThat(citizens.waiting(KARIN)).extracting(WaitingCitizen::arende).containsExactly(opened.arende());
        assertThat(citizens.own(KARIN)).isEmpty();
    }

    @Test
    void waitNoMoreWhenTheirArendeIsMadeVoidUnlessTheyAskAgain() {
        Opened opened = chats.opened(HV);
        door.askForHuman(opened.code());
        after(Duration.ofMinutes(1));

        makeVoid.makeVoid(KARIN, opened.arende(), "Fel nämnd.");

        assertThat(citizens.waiting(KARIN)).isEmpty();
        assertThat(door.read(opened.code()).orElseThrow().wantsHuman()).isFalse();
        assertThat(live.of(KARIN, opened.arende()))
                .extracting(LiveConversation::askedAt)
                .containsOnlyNulls();
        after(Duration.ofMinutes(1));
        door.askForHuman(opened.code());

        assertThat(citizens.waiting(KARIN)).extracting(WaitingCitizen::arende).containsExactly(opened.arende());
        assertThat(door.read(opened.code()).orElseThrow().wantsHuman()).isTrue();
    }

    private void after(Duration time) {
        clock.turnTo(clock.instant().plus(time));
    }

    private @Nullable String officer(Opened opened) {
        return door.read(opened.code()).orElseThrow().officer();
    }

    private long conversation(Opened opened) {
        return live.of(KARIN, opened.arende()).getFirst().id();
    }
}
