package se.lyhord.register.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.FiveNamnder;
import se.lyhord.register.Scene;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Inbox;
import se.lyhord.register.arende.InboxRow;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.dispatch.Dispatches;
import se.lyhord.register.dispatch.Letter;

@FiveNamnder
class FilteredInboxTest {
    private static final String HV = "hasselby-vallingby";

    @Autowired
    FilteredInbox inbox;

    @Autowired
    Inbox whole;

    @Autowired
    Dispatches dispatches;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Scene scene;

    @BeforeEach
    void nothingIsUnconfirmed() {
        scene.begin("2026-11-20T09:00");
        jdbc.sql("update arende set status = 'MAKULERAT' where status = 'INKOMMET'")
                .update();
    }

    @Test
    void findsWhatIsSureFlaggedForeignOrLateAndCountsIt() {
        long sure = scene.open(HV);
        long flagged = scene.open(HV, "akut");
        long foreign = scene.open(HV);
        suggest(foreign, "{language}", "\"so\"");
        scene.itIs("2026-12-20T09:00");
        long fresh = scene.open(HV);

        InboxCounts counts = inbox.counts(HV, InboxFilter.ALL);

        assertThat(ids(Chip.SURE)).containsExactly(sure, fresh);
        assertThat(ids(Chip.FLAGGED)).containsExactly(flagged);
        assertThat(ids(Chip.FOREIGN)).containsExactly(foreign);
        assertThat(ids(Chip.LATE)).containsExactly(sure, flagged, foreign);
        assertThat(ids(Chip.LATE, Chip.SURE)).containsExactly(sure);
        assertThat(counts.chips())
                .containsEntry(Chip.SURE, 2)
                .containsEntry(Chip.FLAGGED, 1)
                .containsEntry(Chip.LATE, 3)
                .containsEntry(Chip.TODAY, 0);
        assertThat(counts.units()).containsExactly(entry("hemtjanst", 4));
        assertThat(counts.kinds()).containsExactly(entry("klagomal", 4));
    }

    @Test
    void isNotSureOfWhatEndsTheMatterLeavesTheNamndOrIsBarelyProbable() {
        long sure = scene.open(HV);
        long noMatter = scene.open(HV);
        suggest(noMatter, "{kind,alternatives,0,id}", "\"ovrigt\"");
        scene.open(HV, new Sender(null, null), "annan-instans");
        suggest(scene.open(HV), "{kind,alternatives,0,probability}", "0.52");
        suggest(scene.open(HV), "{factor,abstained}", "true");
        jdbc.sql("update arende set flags = '{akut}' where id = :id")
                .param("id", scene.open(HV))
                .update();

        assertThat(ids(Chip.SURE)).containsExactly(sure);
        assertThat(inbox.counts(HV, InboxFilter.ALL).chips()).containsEntry(Chip.SURE, 1);
    }

    @Test
    void countsOfAChipSayWhatAChoiceWouldLeave() {
        scene.open(HV);
        scene.open(HV, "akut");
        scene.itIs("2026-12-20T09:00");
        scene.open(HV, "akut");

        InboxCounts counts = inbox.counts(HV, filter(Chip.LATE));

        assertThat(counts.chips()).containsEntry(Chip.FLAGGED, 1).containsEntry(Chip.LATE, 2);
    }

    @Test
    void narrowsToASuggestedEnhet() {
        scene.open(HV);
        long parks = scene.open(HV, new Sender(null, null), "stadsmiljo");

        assertThat(inbox.page(HV, InboxFilter.ALL.at("stadsmiljo"), 0, 10))
                .extracting(InboxRow::id)
                .containsExactly(parks);
        assertThat(inbox.ids(HV, InboxFilter.ALL.at("stadsmiljo").as("klagomal")))
                .containsExactly(parks);
        assertThat(inbox.ids(HV, InboxFilter.ALL.at("stadsmiljo").as("berom"))).isEmpty();
    }

    @Test
    void findsWhatHasALetterThatWaitsForAPerson() {
        long id = scene.open(HV);
        scene.open(HV);
        Letter onPaper = new Letter(HV, id, Brevslag.OMSTYRNING, null, "Storgatan 1", "sv", "Hej", "Hej.", null, false);
        transaction.executeWithoutResult(status -> dispatches.leaveToPerson(onPaper, "Posta det."));

        assertThat(ids(Chip.LETTER)).containsExactly(id);
    }

    @Test
    void isTheWholeInboxInItsOrderWithoutAFilter() {
        scene.open(HV);
        scene.itIs("2026-11-10T09:00");
        scene.open(HV, "akut");
        List<InboxRow> all = whole.page(HV, ArendeStatus.INKOMMET, 0, 10);

        assertThat(inbox.page(HV, InboxFilter.ALL, 0, 10)).isEqualTo(all).hasSize(2);
        assertThat(inbox.page(HV, InboxFilter.ALL, 1, 10)).isEqualTo(all.subList(1, 2));
        assertThat(inbox.place(HV, InboxFilter.ALL, all.getLast().id())).isOne();
        assertThat(inbox.rows(HV, Set.of(all.getLast().id()))).isEqualTo(all.subList(1, 2));
    }

    private void suggest(long id, String what, String value) {
        jdbc.sql("update arende set suggestion = jsonb_set(suggestion, :what::text[], :value::jsonb) where id = :id")
                .param("id", id)
                .param("what", what)
                .param("value", value)
                .update();
    }

    private static InboxFilter filter(Chip... chips) {
        EnumSet<Chip> some = EnumSet.noneOf(Chip.class);
        some.addAll(List.of(chips));
        return new InboxFilter(some, null, null);
    }

    private List<Long> ids(Chip... chips) {
        return inbox.page(HV, filter(chips), 0, 100).stream().map(InboxRow::id).toList();
    }
}
