package se.lyhord.intake.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import se.lyhord.config.deadline.Duty;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.deadline.Frist;
import se.lyhord.register.dispatch.Dispatch;
import se.lyhord.register.dispatch.DispatchState;

/** A bekräftelse that does not arrive comes back to its ärende as work, over real IMAP and SMTP. */
@RoadTest
@TestPropertySource(properties = "lyhord.routine=spanga-tensta") // It gives the bekräftelse two days.
class ReturnedLetterTest {
    private static final String NAMND = "spanga-tensta";
    private static final Duration SOON = Duration.ofSeconds(60);

    @Autowired
    TownMail town;

    @Autowired
    ArendePages pages;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aReportToTheLettersOwnAddressReopensTheDuty() throws Exception {
        MimeMessage bekraftelse = bekraftelseTo("vilma@brevlada.example");
        assertThat(dutyOf("vilma@brevlada.example").doneAt()).isNotNull();

        town.deliver(Letters.report(bounceAddress(bekraftelse), "vilma@brevlada.example", "<okand@mx.example>"));

        await().atMost(SOON).until(() -> letterTo("vilma@brevlada.example").state() == DispatchState.RETURNED);
        ArendePage page = pageOf("vilma@brevlada.example");
        assertThat(letterTo("vilma@brevlada.example").reason()).isEqualTo("Adressen finns inte.");
        assertThat(page.events().getLast().event().sentence())
                .isEqualTo("Bekräftelsen nådde inte fram. Adressen finns inte.");
        assertThat(dutyOf("vilma@brevlada.example").doneAt()).isNull();
        assertThat(jdbc.sql(
                                "select outcome || arende || outcome_reason from ledger where sender = 'mailer-daemon@mx.example'"
                                        + " and arende = :arende")
                        .param("arende", page.arende().id())
                        .query(String.class)
                        .single())
                .startsWith("AUTOMATIC" + page.arende().id())
                .contains("Bekräftelsen i ärende")
                .contains("nådde inte fram");
        assertThat(page.messages()).hasSize(1);
    }

    @Test
    void aReportThatOnlyKnowsTheMessageIdFindsTheLetterToo() throws Exception {
        MimeMessage bekraftelse = bekraftelseTo("viktor@brevlada.example");

        town.deliver(Letters.report(TownMail.BREVLADA, "viktor@brevlada.example", bekraftelse.getMessageID()));

        await().atMost(SOON).until(() -> letterTo("viktor@brevlada.example").state() == DispatchState.RETURNED);
    }

    @Test
    void aReportThatSomebodyMakesUpChangesNothing() throws Exception {
        bekraftelseTo("ville@brevlada.example");
        String guessed = TownMail.BREVLADA.replace("@", "+studs-0123456789abcdef@");

        town.deliver(Letters.report(guessed, "ville@brevlada.example", "<gissad@mx.example>"));

        await().atMost(SOON)
                .until(() -> jdbc.sql(
                                        "select count(*) from ledger where sender = 'mailer-daemon@mx.example' and outcome = 'AUTOMATIC' and arende is null")
                                .query(Long.class)
                                .single()
                        > 0);
        assertThat(letterTo("ville@brevlada.example").state()).isEqualTo(DispatchState.SENT);
    }

    private MimeMessage bekraftelseTo(String citizen) throws Exception {
        town.deliver(Letters.swing(citizen, "gunga-" + citizen));
        MimeMessage bekraftelse = await().atMost(SOON)
                .until(() -> town.mailsOf(citizen), mails -> !mails.isEmpty())
                .getFirst();
        await().atMost(SOON).until(() -> letterTo(citizen).state() == DispatchState.SENT);
        return bekraftelse;
    }

    private static String bounceAddress(MimeMessage letter) throws Exception {
        return letter.getHeader("Return-Path")[0].replaceAll("[<>]", "");
    }

    private Dispatch letterTo(String citizen) {
        return pageOf(citizen).letters().getFirst();
    }

    private Frist dutyOf(String citizen) {
        return pageOf(citizen).frister().stream()
                .filter(frist -> frist.duty() == Duty.BEKRAFTELSE)
                .findFirst()
                .orElseThrow();
    }

    private ArendePage pageOf(String citizen) {
        List<Long> arenden = jdbc.sql("select id from arende where sender_address = :citizen")
                .param("citizen", citizen)
                .query(Long.class)
                .list();
        return pages.page(NAMND, arenden.getFirst()).orElseThrow();
    }
}
