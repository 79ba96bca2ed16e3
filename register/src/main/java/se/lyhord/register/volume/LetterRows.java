package se.lyhord.register.volume;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.letter.Brevslag;

/** The letters of invented ärenden: nearly all sent, a few that came back or that a person must see to. */
final class LetterRows {
    private static final int PLACES = 4;

    private final CopyTable table = new CopyTable(
            "dispatch",
            "id, namnd, arende, kind, state, recipient, postal_address, language, subject, body, message_id, mark, in_reply_to, reason, attempts, not_before, planned_at, sent_at, returned_at, seen_to_by");
    private final Volume volume;
    private final Rutin rutin;

    LetterRows(Volume volume, Rutin rutin) {
        this.volume = volume;
        this.rutin = rutin;
    }

    CopyTable table() {
        return table;
    }

    static boolean isAcknowledged(Draft draft) {
        return draft.sender().address() != null;
    }

    /**
     * Adds those of an ärende.
     *
     * @param designation its diarienummer, or the reference where it has none
     */
    void add(Draft draft, String designation) {
        if (isAcknowledged(draft)) {
            boolean returned = draft.isConfirmed() && isRecent(draft) && draft.place() % 150 == 0;
            letter(
                    draft,
                    0,
                    Brevslag.BEKRAFTELSE,
                    draft.sender().address(),
                    draft.arrivedAt(),
                    """
                    Hej!

                    Tack för att du hör av dig. Vi har tagit emot ditt meddelande ”%s”. Du får svar senast om två veckor.

                    %s
                    """.formatted(draft.subject(), rutin.namnd().administration()),
                    returned ? "RETURNED" : "SENT");
        }
        switch (draft.status()) {
            case FORDELAT, BESVARAT, AVSLUTAT ->
                letter(
                        draft,
                        1,
                        Brevslag.KOPIA_TILL_ENHET,
                        rutin.unit(draft.example().unit()).orElseThrow().email(),
                        draft.confirmedAt(),
                        "Ärende " + designation + " är fördelat till er.",
                        "SENT");
            default -> {}
        }
        if (draft.isAnswered()) {
            String address = draft.sender().address();
            boolean waits = address == null && isRecent(draft) && draft.place() % 20 == 0;
            letter(
                    draft,
                    2,
                    Brevslag.SVAR,
                    address,
                    draft.doneAt(),
                    """
                    Hej!

                    Tack för ditt meddelande ”%s”. Vi har talat med dem det gäller på plats och gått igenom hur det blev som det blev.
                    Det som har hänt vid %s följer vi upp. Hör gärna av dig igen om det inte blir bättre.

                    %s
                    """.formatted(draft.subject(), draft.street(), rutin.namnd().administration()),
                    waits ? "MANUAL" : "SENT");
        }
    }

    /** Only what is new still waits for somebody. */
    private boolean isRecent(Draft draft) {
        return volume.arenden() - draft.place() < 4 * volume.routed();
    }

    private void letter(
            Draft draft, int place, Brevslag kind, @Nullable String recipient, Instant at, String body, String state) {
        long id = draft.id() * PLACES + place;
        boolean onPaper = recipient == null;
        boolean manual = state.equals("MANUAL");
        table.row(
                id,
                volume.namnd(),
                draft.id(),
                kind,
                state,
                recipient,
                onPaper ? draft.sender().postal() : null,
                "sv",
                kind.label() + ": " + draft.subject(),
                body,
                "<" + id + ".volym@hv.example>",
                String.format(Locale.ROOT, "%016x", id * 0x9E3779B97F4A7C15L),
                null,
                onPaper ? "Den som skrev har ingen e-postadress." : null,
                1,
                at,
                at,
                manual ? null : at.plusSeconds(8),
                state.equals("RETURNED") ? at.plusSeconds(3600) : null,
                onPaper && !manual ? "karin" : null);
    }
}
