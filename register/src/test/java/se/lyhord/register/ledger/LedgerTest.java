package se.lyhord.register.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;

@RegisterTest
class LedgerTest {
    @Autowired
    Ledger ledger;

    @Autowired
    LedgerPages pages;

    @Test
    void recordsTheSameMailOnce() {
        Arrival mail = Samples.mail();

        Recorded first = ledger.record(mail);
        Recorded second = ledger.record(mail);

        assertThat(first.isNew()).isTrue();
        assertThat(second).isEqualTo(new Recorded(first.id(), first.reference(), false));
    }

    @Test
    void recordsManyMailsAtOnceAndLeavesOutThoseItHas() {
        Arrival old = Samples.mail();
        Arrival mail = Samples.mail();
        Recorded before = ledger.record(old);

        assertThat(ledger.recordAll(List.of(old, mail, mail))).isEqualTo(1);

        assertThat(ledger.record(old).id()).isEqualTo(before.id());
        assertThat(ledger.record(mail).isNew()).isFalse();
    }

    @Test
    void keepsWhyNothingMayBeSentBecauseOfAMessage() {
        Arrival mail = Samples.mail();
        long id = ledger.record(new Arrival(
                        mail.namnd(),
                        mail.channel(),
                        mail.position(),
                        mail.arrivedAt(),
                        mail.raw(),
                        "Det låg i Skräppost."))
                .id();

        assertThat(pages.find(mail.namnd(), id).orElseThrow().reason()).isEqualTo("Det låg i Skräppost.");
        ledger.conclude(id, Conclusion.automatic("En maskin skrev."));
        assertThat(pages.find(mail.namnd(), id).orElseThrow().reason())
                .isEqualTo("En maskin skrev. Det låg i Skräppost.");
    }

    @Test
    void knowsWhichUidsOfAFolderItHas() {
        Arrival mail = Samples.mail();
        MailboxPosition position = Objects.requireNonNull(mail.position());
        ledger.record(mail);

        assertThat(ledger.recordedUids(position.mailbox(), position.uidValidity(), List.of(position.uid(), 999_999L)))
                .containsExactly(position.uid());
        assertThat(ledger.recordedUids(position.mailbox(), 8, List.of(position.uid())))
                .isEmpty();
    }

    @Test
    void givesEveryMessageAReferenceOfItsOwn() {
        Recorded one = ledger.record(Samples.mail());
        Recorded other = ledger.record(Samples.mail());

        assertThat(one.reference().text()).matches("LYH-[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(one.reference()).isNotEqualTo(other.reference());
    }

    @Test
    void refusesASecondOutcome() {
        Recorded recorded = ledger.record(Samples.mail());
        ledger.conclude(recorded.id(), Conclusion.automatic("Autosvar."));

        assertThatThrownBy(() -> ledger.conclude(recorded.id(), Conclusion.quarantined("Trasigt.")))
                .hasMessageContaining("has an outcome");
    }

    @Test
    void keepsItsBooks() {
        Balance before = pages.balance(Samples.KARIN.namnd());
        ledger.record(Samples.mail());
        Recorded quarantined = ledger.record(Samples.mail());

        ledger.conclude(quarantined.id(), Conclusion.quarantined("Trasigt."));

        Balance after = pages.balance(Samples.KARIN.namnd());
        assertThat(after.arrived()).isEqualTo(before.arrived() + 2);
        assertThat(after.waiting()).isEqualTo(before.waiting() + 1);
        assertThat(after.of(Outcome.QUARANTINED)).isEqualTo(before.of(Outcome.QUARANTINED) + 1);
        assertThat(after.holds()).isTrue();
    }

    @Test
    void showsAnotherNamndNothing() {
        Recorded recorded = ledger.record(Samples.mail());

        assertThat(pages.original("eslov", recorded.id())).isEmpty();
        assertThat(pages.find("eslov", recorded.id())).isEmpty();
        assertThat(pages.original(Samples.KARIN.namnd(), recorded.id())).isPresent();
    }
}
