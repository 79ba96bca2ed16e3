package se.lyhord.register.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The proposed answers that nobody has settled yet. */
@Component
@Transactional(readOnly = true)
public class ProposedAnswers {
    private final JdbcClient jdbc;
    private final Clock clock;

    ProposedAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(NewProposal proposal) {
        jdbc.sql("""
                        insert into proposed_answer (arende, ledger, sender, words, attachments, came_at)
                        values (:arende, :ledger, :sender, :words, :attachments, :at)
                        """)
                .param("arende", proposal.arende())
                .param("ledger", proposal.ledger())
                .param("sender", proposal.sender())
                .param("words", proposal.words())
                .param("attachments", proposal.attachments().toArray(String[]::new))
                .param("at", proposal.cameAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Somebody has sent it or put it aside; false when it had been settled already, or belongs to another ärende. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean settle(long arende, long id, boolean sent, String by) {
        return jdbc.sql("""
                        update proposed_answer set settled_at = :now, settled_by = :by, sent = :sent
                        where id = :id and arende = :arende and settled_at is null
                        """)
                        .param("id", id)
                        .param("arende", arende)
                        .param("by", by)
                        .param("sent", sent)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** It was no answer to its ärende; false when nobody could send it any more, or it never was a proposal. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean withdraw(long ledger, String by) {
        return jdbc.sql(
                                "update proposed_answer set settled_at = :now, settled_by = :by where ledger = :ledger and settled_at is null")
                        .param("ledger", ledger)
                        .param("by", by)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Lets those that nobody has settled follow to the ärende that takes theirs over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void passOn(long absorbed, long into) {
        jdbc.sql("update proposed_answer set arende = :into where arende = :absorbed and settled_at is null")
                .param("into", into)
                .param("absorbed", absorbed)
                .update();
    }

    /** Those of an ärende that nobody has settled, newest first. */
    public List<ProposedAnswer> open(long arende) {
        return jdbc.sql("""
                        select p.*, exists (
                            select from proposed_answer later
                            where later.arende = p.arende and later.id > p.id and (later.settled_at is null or later.sent)) as replaced
                        from proposed_answer p where p.arende = :arende and p.settled_at is null order by p.id desc
                        """)
                .param("arende", arende)
                .query(ProposedAnswers::proposal)
                .list();
    }

    /** This one, if nobody has settled it. */
    public Optional<ProposedAnswer> find(long arende, long id) {
        return open(arende).stream().filter(proposal -> proposal.id() == id).findFirst();
    }

    private static ProposedAnswer proposal(ResultSet row, int number) throws SQLException {
        return new ProposedAnswer(
                row.getLong("id"),
                row.getLong("arende"),
                row.getLong("ledger"),
                row.getString("sender"),
                row.getString("words"),
                List.of((String[]) row.getArray("attachments").getArray()),
                row.getTimestamp("came_at").toInstant(),
                row.getBoolean("replaced"));
    }
}
