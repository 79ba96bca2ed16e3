package se.lyhord.register.conversation.live;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.Arenden;
import se.lyhord.register.conversation.Author;
import se.lyhord.register.conversation.Notice;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.WorkEvent.ConversationLeft;
import se.lyhord.register.event.WorkEvent.ConversationTakenOver;
import se.lyhord.register.event.WorkEvent.SaidToCitizen;
import se.lyhord.register.permission.Permission;
import se.lyhord.register.permission.Reader;
import se.lyhord.register.permission.ReadingRule;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.routine.Routines;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;

/** The desk's side of conversations: what was said, and writing with the citizens. Who may write a tjänsteanteckning may do it. */
@Component
@Transactional
public class LiveConversations {
    /** Somebody who has not written for so long may have gone home; then a colleague may take over. */
    public static final Duration AWAY = Duration.ofMinutes(15);

    private static final int LONGEST = 10_000;

    private final LiveRows rows;
    private final Arenden arenden;
    private final Routines routines;
    private final Permission permission;
    private final ReadingRule reading;
    private final ArendeLog log;
    private final Signals signals;

    LiveConversations(
            LiveRows rows,
            Arenden arenden,
            Routines routines,
            Permission permission,
            ReadingRule reading,
            ArendeLog log,
            Signals signals) {
        this.rows = rows;
        this.arenden = arenden;
        this.routines = routines;
        this.permission = permission;
        this.reading = reading;
        this.log = log;
        this.signals = signals;
    }

    /** The conversations of which something is in an ärende, oldest first; mostly one, none when it did not come by the citizens' page or the person may not read it. */
    @Transactional(readOnly = true)
    public List<LiveConversation> of(Account reader, long arende) {
        return of(reader, arende, Map.of());
    }

    /**
     * The same with the later lines alone of those that are known.
     *
     * @param known the number of the last line known of each
     */
    @Transactional(readOnly = true)
    public List<LiveConversation> of(Account account, long arende, Map<Long, Long> known) {
        Reader reader = reading.reader(account);
        if (!mayRead(reader, account.namnd(), arende)) {
            return List.of();
        }
        return rows.about(arende).stream()
                .filter(row -> row.isShownIn(arende, other -> mayRead(reader, account.namnd(), other)))
                .map(AboutRow::talk)
                .map(talk -> talk.saying(rows.lines(talk.id(), known.getOrDefault(talk.id(), 0L))))
                .toList();
    }

    private boolean mayRead(Reader reader, String namnd, long arende) {
        return arenden.find(namnd, arende)
                .filter(found -> reader.mayRead(found, routine(found)))
                .isPresent();
    }

    /** Whether this person may write in the conversations about the ärende. */
    @Transactional(readOnly = true)
    public boolean mayWrite(Account account, long arende) {
        return arenden.find(account.namnd(), arende)
                .filter(found -> permission.allows(account, Verb.NOTE, found, routine(found)))
                .isPresent();
    }

    /**
     * Takes a conversation over; the citizen sees who.
     *
     * @throws RefusedException when this person may not, or a colleague has it and has not been silent for {@link #AWAY}
     */
    public void takeOver(Account by, long conversation) {
        with(by, conversation, (arende, held) -> come(by, arende, held));
    }

    /**
     * Writes to the citizen; whoever writes has taken over.
     *
     * @throws RefusedException when this person may not, a colleague has it, or nothing was written
     */
    public void say(Account by, long conversation, String text) {
        String words = text.strip();
        if (words.isEmpty()) {
            throw new RefusedException("Skriv något innan du skickar.");
        }
        if (words.length() > LONGEST) {
            throw new RefusedException("Texten är för lång. Skriv högst 10 000 tecken, eller svara med brev.");
        }
        with(by, conversation, (arende, held) -> {
            come(by, arende, held);
            rows.say(held.id(), Author.OFFICER, by.name(), words);
            log.append(arende.id(), by.username(), new SaidToCitizen(words, by.name()));
        });
    }

    /**
     * Leaves a conversation that one had taken over.
     *
     * @throws RefusedException when one has not
     */
    public void leave(Account by, long conversation) {
        with(by, conversation, (arende, held) -> {
            if (!held.isOf(by)) {
                throw new RefusedException("Du har inte samtalet.");
            }
            rows.withoutOfficer(held.id());
            rows.say(held.id(), Author.NOTICE, by.name(), Notice.LEFT.name());
            log.append(arende.id(), by.username(), new ConversationLeft(by.name()));
        });
    }

    private void come(Account by, Arende arende, HeldConversation held) {
        Instant silentSince = rows.now().minus(AWAY);
        if (held.isOfAnother(by, silentSince)) {
            throw new RefusedException(held.officerName() + " har redan tagit över samtalet.");
        }
        rows.withOfficer(held.id(), by);
        if (!held.isOf(by)) {
            rows.say(held.id(), Author.NOTICE, by.name(), Notice.TAKEN_OVER.name());
            log.append(arende.id(), by.username(), new ConversationTakenOver(by.name()));
        }
    }

    private void with(Account by, long conversation, BiConsumer<Arende, HeldConversation> deed) {
        Arende arende = arenden.hold(
                by.namnd(), rows.arendeOf(by.namnd(), conversation).orElseThrow(LiveConversations::unknown));
        permission.require(by, Verb.NOTE, arende, routine(arende));
        HeldConversation held = rows.hold(conversation);
        // A colleague may have moved its message before the ärende was held.
        if (!rows.arendeOf(by.namnd(), conversation).equals(Optional.of(arende.id()))) {
            throw new RefusedException(
                    "Samtalet flyttades just till ett annat ärende. Försök en gång till, så gäller det där.");
        }
        deed.accept(arende, held);
        signals.send(Signal.CONVERSATION);
        signals.send(Signal.ARENDE);
    }

    private static RefusedException unknown() {
        return new RefusedException("Samtalet hör inte till något ärende. Registrera meddelandet först.");
    }

    private RoutineInForce routine(Arende arende) {
        return routines.at(arende.namnd(), arende.arrivedAt());
    }
}
