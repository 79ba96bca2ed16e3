package se.lyhord.register.arende;

import java.security.SecureRandom;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.classifier.Flag;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Suggestion;
import se.lyhord.config.routine.matter.Flagga;
import se.lyhord.register.ledger.Reference;

/** Restricted ärenden beside others: no citizen, no message and no word of the citizen's, only where the utredning is kept. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CompanionArenden {
    private final JdbcClient jdbc;
    private final Arenden arenden;
    private final SecureRandom random = new SecureRandom();

    CompanionArenden(JdbcClient jdbc, Arenden arenden) {
        this.jdbc = jdbc;
        this.arenden = arenden;
    }

    /** Whether one stands beside this ärende because of the flag, whatever became of the flag since. */
    public boolean exists(long arende, String flag) {
        return jdbc.sql(
                        "select exists (select from arende where companion_of = :arende and :flag = any (flags) and status <> 'MAKULERAT')")
                .param("arende", arende)
                .param("flag", flag)
                .query(Boolean.class)
                .single();
    }

    /** Holds those that are not ended at this enhet beside the ärende, or beside one that it has taken over. */
    public List<Arende> holdOpenAt(String namnd, long arende, String unit) {
        return jdbc.sql("""
                        with recursive matter (id) as (
                            values (:arende)
                            union select absorbed.id from arende absorbed join matter on absorbed.merged_into = matter.id)
                        select c.id from matter join arende c on c.companion_of = matter.id where c.unit = :unit order by c.id
                        """).param("arende", arende).param("unit", unit).query(Long.class).list().stream()
                .map(companion -> arenden.hold(namnd, companion))
                .filter(companion ->
                        !companion.isEnded() && companion.decided().unit().equals(unit))
                .toList();
    }

    /** Opens one beside a confirmed ärende, at the same enhet. */
    public Arende insert(Arende beside, Flagga flag) {
        Confirmation confirmed = beside.decided();
        long id = jdbc.sql("""
                        insert into arende (namnd, reference, status, arrived_at, title, excerpt, channel, suggestion, kind, factor, unit, flags,
                                            answer_due, restricted, companion_of)
                        values (:namnd, :reference, 'FORDELAT', :arrived, :title, '', :channel, :suggestion::jsonb, :kind, :factor, :unit, :flags,
                                'infinity', true, :beside)
                        returning id
                        """)
                .param("namnd", beside.namnd())
                .param("reference", Reference.random(random).text())
                .param("arrived", beside.arrivedAt().atOffset(ZoneOffset.UTC))
                .param("title", "Utredning till %s: %s".formatted(beside.name(), flag.name()))
                .param("channel", beside.handling().channel().name())
                .param("suggestion", SuggestionJson.write(nothingBut(flag)))
                .param("kind", confirmed.kind())
                .param("factor", confirmed.factor())
                .param("unit", confirmed.unit())
                .param("flags", new String[] {flag.id()})
                .param("beside", beside.id())
                .query(Long.class)
                .single();
        return arenden.hold(beside.namnd(), id);
    }

    private static Suggestion nothingBut(Flagga flag) {
        Ranking nothing = new Ranking(List.of(), true);
        return new Suggestion(nothing, nothing, nothing, List.of(new Flag(flag.id(), "")), "sv");
    }
}
