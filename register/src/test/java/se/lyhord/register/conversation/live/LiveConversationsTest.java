package se.lyhord.register.conversation.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.register.Samples.KARIN;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.conversation.Author;
import se.lyhord.register.conversation.Chats;
import se.lyhord.register.conversation.Chats.Opened;
import se.lyhord.register.conversation.CitizensDoor;
import se.lyhord.register.conversation.Conversation;
import se.lyhord.register.conversation.Line;
import se.lyhord.register.conversation.Notice;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.WorkEvent.ConversationLeft;
import se.lyhord.register.event.WorkEvent.ConversationTakenOver;
import se.lyhord.register.event.WorkEvent.SaidToCitizen;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.verb.ConfirmArende;

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
    ConfirmArende confirmArende;

    @Autowired
    ArendeLog log;

    @Autowired
    TurnableClock clock;

    @BeforeEach
    void fridayMorning() {
        clock.turnTo(Samples.FRIDAY_MORNING);
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
    void lacksNoLineThatAColleagueOrTheCitizenWritesMeanwhile() throws Exception {
        Opened opened = chats.opened(HV);
        long conversation = conversation(opened);
        live.takeOver(KARIN, conversation);
        Set<Long> heard = new HashSet<>();

        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> writing = Stream.of(
                            (Runnable) () -> live.say(KARIN, conversation, "Hej!"),
                            () -> chats.writesOn(opened.code(), "Är någon där?"))
                    .<Future<?>>map(
                            one -> many.submit(() -> IntStream.range(0, 15).forEach(turn -> one.run())))
                    .toList();
            long known = 0;
            while (heard.size() < 32) {
                boolean last = writing.stream().allMatch(Future::isDone);
                List<Line> later = live.of(KARIN, opened.arende(), Map.of(conversation, known))
                        .getFirst()
                        .lines();
                later.forEach(line -> heard.add(line.id()));
                known = later.isEmpty() ? known : later.getLast().id();
                if (last) {
                    break;
                }
            }
            for (Future<?> one : writing) {
                one.get();
            }
        }

        assertThat(heard)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 32).boxed().toList());
    }

    @Test
    void tellsAnEnhetNothingOfWhatLiesWithAnother() {
        Opened swing = confirmed("stadsmiljo");
        Opened care = confirmed("hemtjanst");
        chats.moved(chats.writesOn(swing.code(), "Mormor fick ingen hjälp."), swing.arende(), care.arende());
        long conversation = conversation(swing);

        assertThat(live.of(atUnit("stadsmiljo"), swing.arende())).hasSize(1);
        assertThat(live.of(atUnit("hemtjanst"), care.arende()))
                .extracting(LiveConversation::id)
                .doesNotContain(conversation);
        assertThat(live.of(KARIN, care.arende()))
                .filteredOn(talk -> talk.id() == conversation)
                .extracting(LiveConversation::arende)
                .containsExactly(swing.arende());
        assertThat(live.mayWrite(atUnit("hemtjanst"), swing.arende())).isFalse();
        assertThatThrownBy(() -> live.say(atUnit("hemtjanst"), conversation, "Hej."))
                .isInstanceOf(RefusedException.class);
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

    private Opened confirmed(String unit) {
        Opened opened = chats.opened(HV);
        confirmArende.confirmAndRoute(
                KARIN, opened.arende(), new Confirmation("felanmalan", "boendemiljo", unit, List.of()));
        return opened;
    }

    private static Account atUnit(String unit) {
        return new Account("handlaggare", HV, "Handläggaren", Set.of(Role.HANDLAGGARE), Set.of(unit), null);
    }

    private long conversation(Opened opened) {
        return live.of(KARIN, opened.arende()).getFirst().id();
    }
}
