package se.lyhord.register.arende;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lyhord.classifier.Suggestion;

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
        @Nullable Instant answerDue) {
    /** A registrator says what it is. */
    public Arende confirm(Confirmation confirmed) {
        if (status != ArendeStatus.INKOMMET) {
            throw new RefusedException("Ärendet är redan bekräftat. Ladda om sidan för att se vem som gjorde det.");
        }
        return with(ArendeStatus.BEKRAFTAT, diarienummer, confirmed);
    }

    /** It takes its number in the diary. */
    public Arende register(Diarienummer number) {
        if (diarienummer != null) {
            throw new RefusedException("Ärendet har redan diarienummer " + diarienummer + ".");
        }
        return with(status, number, confirmation);
    }

    /** The confirmed enhet gets it. */
    public Arende route() {
        if (status != ArendeStatus.BEKRAFTAT) {
            throw new RefusedException("Bekräfta ärendet innan du fördelar det.");
        }
        return with(ArendeStatus.FORDELAT, diarienummer, confirmation);
    }

    /** The enhet whose own deadline applies: moves the moment when the answer is due. */
    public Arende dueAt(@Nullable Instant due) {
        return new Arende(
                id, namnd, reference, diarienummer, status, arrivedAt, title, sender, suggestion, confirmation, due);
    }

    /** The flags that stand: the confirmed ones, else the suggested. */
    public List<String> flags() {
        return confirmation != null
                ? confirmation.flags()
                : suggestion.flags().stream().map(flag -> flag.id()).toList();
    }

    private Arende with(ArendeStatus next, @Nullable Diarienummer number, @Nullable Confirmation confirmed) {
        return new Arende(
                id, namnd, reference, number, next, arrivedAt, title, sender, suggestion, confirmed, answerDue);
    }
}
