package se.lyhord.register.arende;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lyhord.classifier.Suggestion;
import se.lyhord.register.refusal.RefusedException;

/**
 * A case in the diary, with the verbs that move it along; each verb gives the ärende as it is afterwards, or refuses.
 *
 * @param reference the citizen's secret reference
 * @param arrivedAt arrival date by law
 * @param confirmation what a registrator confirmed; null until then
 * @param answerDue when the answer is due at the latest; null where the routine sets no limit
 */
public record Arende(
        long id,
        String namnd,
        String reference,
        @Nullable Diarienummer diarienummer,
        ArendeStatus status,
        Instant arrivedAt,
        String title,
        Sender sender,
        Suggestion suggestion,
        @Nullable Confirmation confirmation,
        @Nullable Instant answerDue,
        Handling handling) {
    private static final String SEKRETESS = "sekretess";

    /** A registrator says what it is. */
    public Arende confirm(Confirmation confirmed) {
        return take(Turn.CONFIRMED).as(confirmed);
    }

    /** It takes its number in the diary. */
    public Arende register(Diarienummer number) {
        if (diarienummer != null) {
            throw new RefusedException("Ärendet har redan diarienummer " + diarienummer + ".");
        }
        return copy(number, status, arrivedAt, confirmation, answerDue, handling);
    }

    /** The confirmed enhet gets it. */
    public Arende route() {
        return take(Turn.ROUTED);
    }

    /** Another enhet gets it. */
    public Arende routeTo(String unit) {
        Arende moved = take(Turn.MOVED);
        Confirmation known = decided();
        if (known.unit().equals(unit)) {
            throw new RefusedException("Ärendet ligger redan hos den enheten.");
        }
        return moved.as(known.at(unit)).handled(handling.handedBack());
    }

    /** The one beside which it was opened is at another enhet now, and so is this, however far it has come. */
    public Arende follow(String unit) {
        return as(decided().at(unit)).handled(handling.handedBack());
    }

    /** A chef takes it over. */
    public Arende takenOverBy(String chief) {
        return take(Turn.MOVED).handled(handling.takenOver(chief));
    }

    /** An answer is promised until then instead. */
    public Arende promise(Instant until) {
        if (!isWaiting()) {
            throw new RefusedException("Bara ett ärende som väntar på svar kan bli försenat.");
        }
        return handled(handling.promised(Promise.of(until, handling.answerPromised())));
    }

    /** The citizen is not told of that promise after all: what held before it holds. */
    public Arende takeBackPromise() {
        Promise promise = handling.promise();
        return promise == null ? this : handled(handling.promised(Promise.of(promise.before(), promise.before())));
    }

    /** The citizen has an answer. */
    public Arende answer() {
        return take(Turn.ANSWERED);
    }

    /** The answer was decided but is not sent after all, so the citizen waits as before. */
    public Arende takeBackAnswer() {
        return take(Turn.ANSWER_TAKEN_BACK);
    }

    /** Closed in the diary. */
    public Arende close() {
        return take(Turn.CLOSED);
    }

    /** Put aside, because it turned out to be no matter at all. */
    public Arende putAside() {
        return take(Turn.PUT_ASIDE);
    }

    /** Taken up again by the enhet that had it, which answers until then; null where nothing says. */
    public Arende reopen(@Nullable Instant until) {
        return take(Turn.REOPENED).handled(notMerged().handedBack().promised(Promise.of(until, until)));
    }

    /** Taken back to be confirmed anew: it was no matter for others after all. */
    public Arende takeBack() {
        return copy(
                diarienummer,
                Turn.TAKEN_BACK.from(status),
                arrivedAt,
                null,
                answerDue,
                notMerged().handedBack());
    }

    private Handling notMerged() {
        if (handling.mergedInto() != null) {
            throw new RefusedException("Ärendet är ihopslaget med ett annat. Öppna det i stället.");
        }
        return handling;
    }

    /** Another authority has it, or the citizen was guided there. */
    public Arende forward() {
        return take(Turn.FORWARDED);
    }

    /** Those have it whose rules its kind follows. */
    public Arende handOver(Confirmation confirmed) {
        return take(Turn.HANDED_OVER).as(confirmed);
    }

    /** Made void; a number that it has taken stays taken. */
    public Arende makeVoid() {
        return take(Turn.MADE_VOID);
    }

    /** Another ärende takes it over. */
    public Arende mergeInto(Arende other) {
        Arende merged = take(Turn.MERGED);
        if (other.id == id || !other.namnd.equals(namnd) || !other.isWaiting()) {
            throw new RefusedException("Välj ett annat ärende som fortfarande är öppet.");
        }
        return merged.handled(handling.merged(other.id));
    }

    /** It has the flags too that stood on what it takes over. */
    public Arende flagged(Collection<String> more) {
        return as(decided().flagged(more));
    }

    /** The arrival date was another. */
    public Arende arrived(Instant at) {
        if (status == ArendeStatus.MAKULERAT) {
            throw new RefusedException("Ärendet är makulerat.");
        }
        return copy(diarienummer, status, at, confirmation, answerDue, handling);
    }

    /** Moves the moment when the answer is due. */
    public Arende dueAt(@Nullable Instant due) {
        return copy(diarienummer, status, arrivedAt, confirmation, due, handling);
    }

    /** The flags that stand: the confirmed ones, else the suggested. */
    public List<String> flags() {
        return confirmation != null
                ? confirmation.flags()
                : suggestion.flags().stream().map(flag -> flag.id()).toList();
    }

    /** Whether what stands in it must not leave by open mail: sekretess, or only few may see it. */
    public boolean isSecret() {
        return handling.restricted() || flags().contains(SEKRETESS);
    }

    /** Whether nobody has anything left to do with it. */
    public boolean isEnded() {
        return status.isEnd();
    }

    /** Whether it was opened beside another ärende, so that nobody wrote it. */
    public boolean isCompanion() {
        return handling.companionOf() != null;
    }

    /** Whether somebody still waits for its answer. */
    public boolean isWaiting() {
        return !isEnded() && status != ArendeStatus.BESVARAT;
    }

    /** The diarienummer, or the reference while there is none. */
    public String name() {
        return diarienummer == null ? reference : diarienummer.text();
    }

    /** What was confirmed, of an ärende of which something has been. */
    public Confirmation decided() {
        if (confirmation == null) {
            notMerged();
            throw new RefusedException("Ingen registrator har bekräftat ärendet än.");
        }
        return confirmation;
    }

    /** What somebody says that it is, with the wish for a reply that came with it. */
    public Confirmation wished(Confirmation said) {
        return handling.replyWanted() ? said.wantingReply() : said;
    }

    private Arende take(Turn turn) {
        return copy(diarienummer, turn.from(status), arrivedAt, confirmation, answerDue, handling);
    }

    private Arende as(Confirmation confirmed) {
        return copy(
                diarienummer, status, arrivedAt, confirmed, answerDue, handling.wantingReply(confirmed.replyWanted()));
    }

    private Arende handled(Handling next) {
        return copy(diarienummer, status, arrivedAt, confirmation, answerDue, next);
    }

    private Arende copy(
            @Nullable Diarienummer number,
            ArendeStatus next,
            Instant arrived,
            @Nullable Confirmation confirmed,
            @Nullable Instant due,
            Handling handled) {
        return new Arende(
                id, namnd, reference, number, next, arrived, title, sender, suggestion, confirmed, due, handled);
    }
}
