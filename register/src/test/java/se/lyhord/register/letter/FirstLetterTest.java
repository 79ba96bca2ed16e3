package se.lyhord.register.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.Opening;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.dispatch.Dispatch;
import se.lyhord.register.dispatch.Dispatches;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.ledger.Ledger;
import se.lyhord.register.opening.OpenArende;

@RegisterTest
class FirstLetterTest {
    @Autowired
    Ledger ledger;

    @Autowired
    OpenArende openArende;

    @Autowired
    FirstLetter firstLetter;

    @Autowired
    Dispatches dispatches;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void whatMayLeaveBeforeItsMomentDoesNotSayThatTheInquiryHasBegun() {
        Dispatch held = firstLetterOf("rinkeby-kista");

        assertThat(held.letter().kind()).isEqualTo(Brevslag.BEKRAFTELSE);
        assertThat(held.letter().body())
                .contains("Vi har tagit emot ditt meddelande")
                .doesNotContain("börjat");
    }

    @Test
    void whatFollowsReceiptIsInTheRoutinesOwnWords() {
        Dispatch planned = firstLetterOf("spanga-tensta");

        assertThat(planned.letter().body()).contains("20 november 2026");
        assertThat(planned.letter().subject()).startsWith("Vi har tagit emot ditt meddelande");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hasselby-vallingby", "landskrona", "rinkeby-kista", "botkyrka", "spanga-tensta"})
    void saysThatItIsAutomaticOnlyWhereNoPersonPostsIt(String namnd) {
        Dispatch mailed = firstLetterOf(namnd);
        Dispatch onPaper = firstLetterOf(namnd, new Sender("Åke Ström", null, null, "Storgatan 1\n165 00 Hässelby"));

        assertThat(mailed.letter().body()).contains("Det här är ett automatiskt svar.");
        assertThat(onPaper.letter().body())
                .contains("Tack för att du hörde av dig")
                .doesNotContain("automatisk", "{");
    }

    private Dispatch firstLetterOf(String namnd) {
        return firstLetterOf(namnd, new Sender("Åsa Öberg", "asa@brevlada.example"));
    }

    private Dispatch firstLetterOf(String namnd, Sender sender) {
        List<Dispatch> letters = transaction.execute(status -> {
            Opening swing = Samples.brokenSwing(ledger.record(Samples.mail()));
            Arende arende = openArende.open(new Opening(
                    namnd,
                    swing.reference(),
                    sender,
                    swing.message(),
                    swing.suggestion(),
                    swing.handling(),
                    swing.reason()));
            firstLetter.plan(arende, ArendeLog.BOT, null, Optional::empty);
            return dispatches.of(arende.id());
        });
        return letters.getFirst();
    }
}
