package se.lyhord.register.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;

@RegisterTest
class TallyTest {
    private static final String NAMND = Samples.KARIN.namnd();

    @Autowired
    Ledger ledger;

    @Autowired
    LedgerPages pages;

    @Autowired
    FoldTally foldTally;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void countsWhatACountOfTheLedgerWouldBeforeAndAfterItIsFolded() {
        Balance before = pages.balance(NAMND);
        long waits = ledger.record(Samples.mail()).id();
        long machine = ledger.record(Samples.mail()).id();
        ledger.conclude(machine, Conclusion.automatic("En maskin har skickat det."));

        Balance loose = pages.balance(NAMND);
        transaction.executeWithoutResult(status -> foldTally.fold());
        Balance folded = pages.balance(NAMND);

        assertThat(waits).isNotEqualTo(machine);
        assertThat(loose.arrived()).isEqualTo(before.arrived() + 2);
        assertThat(loose.waiting()).isEqualTo(before.waiting() + 1);
        assertThat(loose.of(Outcome.AUTOMATIC)).isEqualTo(before.of(Outcome.AUTOMATIC) + 1);
        assertThat(loose.holds()).isTrue();
        assertThat(folded).isEqualTo(loose);
    }

    @Test
    void aMessageThatVanishedIsMissed() {
        transaction.executeWithoutResult(status -> {
            long vanishing = ledger.record(Samples.mail()).id();
            jdbc.sql("delete from ledger where id = :id").param("id", vanishing).update();

            assertThat(pages.balance(NAMND).holds()).isFalse();

            status.setRollbackOnly();
        });
    }

    @Test
    void anOutcomeThatIsChangedIsCountedOnce() {
        Balance before = pages.balance(NAMND);
        long message = ledger.record(Samples.mail()).id();
        ledger.conclude(message, Conclusion.quarantined("Det gick inte att läsa."));

        jdbc.sql("update ledger set outcome = 'DISMISSED' where id = :id")
                .param("id", message)
                .update();

        Balance after = pages.balance(NAMND);
        assertThat(after.of(Outcome.QUARANTINED)).isEqualTo(before.of(Outcome.QUARANTINED));
        assertThat(after.of(Outcome.DISMISSED)).isEqualTo(before.of(Outcome.DISMISSED) + 1);
        assertThat(after.holds()).isTrue();
    }
}
