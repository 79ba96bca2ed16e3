package se.lyhord.register.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Suggestion;
import se.lyhord.config.routine.people.Role;
import se.lyhord.config.routine.rule.Kanal;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.ledger.LedgerFilter;
import se.lyhord.register.ledger.LedgerOrder;
import se.lyhord.register.ledger.LedgerRow;
import se.lyhord.register.ledger.LedgerSearch;

/** What was registered by hand is found in the ledger by what it is about, also when nobody gave it a subject. */
@RegisterTest
class ByHandInLedgerTest {
    private static final Account RUT = new Account("rut", "hasselby-vallingby", "Rut R", Set.of(Role.REGISTRATOR));
    private static final Ranking NOTHING = new Ranking(List.of(), true);

    @Autowired
    RegisterByHand registerByHand;

    @Autowired
    LedgerSearch search;

    @Autowired
    TurnableClock clock;

    @Test
    void standsThereUnderTheTitleOfItsArende() {
        clock.turnTo(Instant.parse("2026-11-23T13:00:00Z"));
        DeskForm call = new DeskForm(
                Kanal.PHONE,
                LocalDate.of(2026, 11, 23),
                false,
                new Sender("Åke Ström", null),
                "",
                "Ledstången vid badtrappan är lös.",
                false,
                "sv");

        Arende arende = registerByHand.register(RUT, call, new Suggestion(NOTHING, NOTHING, NOTHING, List.of(), "sv"));

        LedgerFilter words = new LedgerFilter("badtrappan", null, null, null, null);
        assertThat(search.page(RUT.namnd(), words, LedgerOrder.NEWEST_FIRST, null, 10))
                .filteredOn(row -> row.arende() != null && row.arende() == arende.id())
                .extracting(LedgerRow::subject)
                .containsExactly("Ledstången vid badtrappan är lös.");
    }
}
