package se.lyhord.intake.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Inbox;
import se.lyhord.register.arende.InboxRow;
import se.lyhord.register.refusal.RefusedException;

/** Several nämnder in one installation, each with its own mailbox, numbers and people. */
@ScenarioTest
class NamnderApartTest {
    @Autowired
    Towns towns;

    @Autowired
    Inbox inbox;

    @Autowired
    ArendePages pages;

    @Test
    void nobodySeesAnotherNamndsArende() throws Exception {
        Matter theirs = towns.of("botkyrka").citizenWrites("Det är mörkt på gångvägen.");

        assertThat(pages.page("landskrona", theirs.id())).isEmpty();
        assertThat(inbox.page("landskrona", ArendeStatus.INKOMMET, 0, 1000))
                .extracting(InboxRow::id)
                .doesNotContain(theirs.id());
        assertThatThrownBy(() -> towns.of("landskrona").matter(theirs.id()).isConfirmed("klagomal", "stadsmiljo"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("Ärendet finns inte.");
        assertThat(theirs.status()).isEqualTo(ArendeStatus.INKOMMET);
    }

    @Test
    void eachWritesInItsOwnNameAndCountsForItself() throws Exception {
        Matter st = towns.of("spanga-tensta").citizenWrites("Bänken är borta.");
        Matter bk = towns.of("botkyrka").citizenWrites("Bänken är borta.");

        assertThat(st.citizenReads(Brevslag.BEKRAFTELSE)).contains("Spånga-Tensta stadsdelsnämnd");
        assertThat(bk.citizenReads(Brevslag.BEKRAFTELSE)).contains("Botkyrka kommun");
        assertThat(st.number()).hasValueSatisfying(number -> assertThat(number).startsWith("ST "));
        assertThat(bk.isConfirmed("klagomal", "stadsmiljo").number())
                .hasValueSatisfying(number -> assertThat(number).startsWith("BK "));
    }
}
