package se.lyhord.register.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.register.verb.Casebook.ASA;
import static se.lyhord.register.verb.Casebook.HV;
import static se.lyhord.register.verb.Casebook.RINKEBY;
import static se.lyhord.register.verb.Casebook.at;
import static se.lyhord.register.verb.Casebook.officer;
import static se.lyhord.register.verb.Casebook.registrator;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.access.Account;
import se.lyhord.register.alarm.OpenAlarm;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.event.EnhetEvent.ColleagueReplied;
import se.lyhord.register.event.EnhetEvent.InquiryWritten;
import se.lyhord.register.event.LetterEvent.LetterPlanned;
import se.lyhord.register.event.WorkEvent.InquiryBegun;
import se.lyhord.register.inquiry.Inquiries;
import se.lyhord.register.inquiry.InquiryWords;
import se.lyhord.register.question.Asked;
import se.lyhord.register.question.Question;
import se.lyhord.register.question.Questions;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.remind.desk.AlarmsOf;

/** What an enhet does on the way to its answer. */
@RegisterTest
class EnhetWorkTest {
    private static final Account OFFICER = officer(HV, "stadsmiljo");
    private static final Account FATIMA =
            new Account("fatima", HV, "Fatima", Set.of(Role.CHEF), Set.of("hemtjanst"), "chef-hemtjanst");
    private static final InquiryWords FIRST = new InquiryWords("Gräset växte.", "", "");
    private static final InquiryWords SECOND =
            new InquiryWords("Gräset växte.", "Klipparen var trasig.", "Vi borde ha sagt till.");

    @Autowired
    Casebook cases;

    @Autowired
    WriteInquiry write;

    @Autowired
    AskColleague ask;

    @Autowired
    ReplyToColleague reply;

    @Autowired
    HandBack handBack;

    @Autowired
    Inquiries inquiries;

    @Autowired
    Questions questions;

    @Autowired
    AlarmsOf alarms;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TurnableClock clock;

    @BeforeEach
    void friday() {
        clock.turnTo(Samples.FRIDAY_MORNING);
    }

    @Test
    void keepsEveryVersionOfTheUtredningAndItsHashInTheLog() {
        Arende arende = cases.routed(HV);

        write.write(OFFICER, arende.id(), 0, FIRST);
        write.write(OFFICER, arende.id(), 1, SECOND);

        assertThat(inquiries.of(arende.id()))
                .extracting(version -> version.cause())
                .containsExactly("Klipparen var trasig.", "");
        assertThat(cases.events(arende))
                .contains(
                        new InquiryBegun(),
                        new InquiryWritten(1, FIRST.sha256()),
                        new InquiryWritten(2, SECOND.sha256()));
        assertThatThrownBy(() -> jdbc.sql("update inquiry set cause = 'Ingen' where arende = :id")
                        .param("id", arende.id())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
    }

    @Test
    void refusesAVersionThatWouldHideWhatAColleagueHasSaved() {
        Arende arende = cases.routed(HV);
        write.write(OFFICER, arende.id(), 0, FIRST);

        assertThatThrownBy(() -> write.write(registrator(HV), arende.id(), 0, SECOND))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Olle H har sparat en nyare version");
        assertThatThrownBy(() -> write.write(OFFICER, arende.id(), 1, FIRST))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("redan sparad");
        assertThat(inquiries.of(arende.id())).hasSize(1);
    }

    @Test
    void letsABekraftelseGoThatWaitsUntilTheUtredningHasBegun() {
        Arende arende = cases.routed(RINKEBY);
        cases.holdAcknowledgement(arende);

        write.write(officer(RINKEBY, "stadsmiljo"), arende.id(), 0, FIRST);

        assertThat(cases.events(arende)).contains(new LetterPlanned("Bekräftelsen"));
    }

    @Test
    void putsAQuestionToAnEnhetWhoseChefReadsItWithoutTheCitizensWords() {
        Arende arende = cases.routed(HV);

        ask.ask(OFFICER, arende.id(), new Asked.Unit("hemtjanst"), "Har ni lånat klipparen?");

        assertThat(questions.waitingFor(HV, Set.of(), Set.of("hemtjanst")))
                .filteredOn(question -> question.arende() == arende.id())
                .singleElement()
                .satisfies(question -> assertThat(question.words()).isEqualTo("Har ni lånat klipparen?"));
        assertThat(alarms.list(FATIMA))
                .filteredOn(alarm -> alarm.arende() == arende.id())
                .singleElement()
                .satisfies(alarm -> assertThat(alarm.sentence())
                        .isEqualTo("Olle H har en fråga till dig. Läs och svara under Att göra i Lyhörd."));
        assertThat(cases.isSilent(arende, "lånat")).isTrue();
    }

    @Test
    void takesTheAnswerOfTheOneWhoIsAskedAndOfNobodyElse() {
        Arende arende = cases.routed(HV);
        ask.ask(OFFICER, arende.id(), new Asked.Colleague("chef-hemtjanst"), "Har ni lånat klipparen?");
        long question = only(arende).id();

        assertThatThrownBy(() -> reply.reply(registrator(HV), question, "Nej."))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("inte ställd till dig");
        reply.reply(FATIMA, question, "Ja, till i går.");
        assertThatThrownBy(() -> reply.reply(FATIMA, question, "Nej."))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("redan besvarad");

        assertThat(only(arende).reply()).isEqualTo("Ja, till i går.");
        assertThat(cases.events(arende)).contains(new ColleagueReplied(question, "Ja, till i går.", "Fatima"));
        assertThat(alarms.list(FATIMA)).noneMatch(alarm -> alarm.arende() == arende.id());
    }

    @Test
    void tellsTheOneWhoAskedOfTheAnswerAlsoWhereTheRoutineNamesNobody() {
        Arende arende = cases.routed(HV);
        ask.ask(OFFICER, arende.id(), new Asked.Colleague("chef-hemtjanst"), "Har ni lånat klipparen?");

        reply.reply(FATIMA, only(arende).id(), "Ja, till i går.");

        assertThat(alarms.list(OFFICER))
                .filteredOn(alarm -> alarm.arende() == arende.id())
                .extracting(OpenAlarm::sentence)
                .containsExactly("Fatima har svarat på en fråga i ärendet. Läs svaret i ärendet.");
        assertThat(alarms.list(FATIMA)).noneMatch(alarm -> alarm.arende() == arende.id());
    }

    @Test
    void stopsWaitingForAnAnswer() {
        Arende arende = cases.routed(HV);
        ask.ask(OFFICER, arende.id(), new Asked.Citizen(), "Ringde och frågade om dagen.");

        ask.stopWaiting(OFFICER, arende.id(), only(arende).id());

        assertThat(only(arende).isOpen()).isFalse();
        assertThat(only(arende).reply()).isNull();
    }

    @Test
    void asksNobodyAboutWhatOnlyFewMaySee() {
        Arende arende = cases.routed(HV, ASA, at("hemtjanst", "lex-sarah"));
        Optional<Long> beside = jdbc.sql("select id from arende where companion_of = :id")
                .param("id", arende.id())
                .query(Long.class)
                .optional();

        assertThat(beside).isPresent();
        assertThatThrownBy(() -> ask.ask(FATIMA, beside.orElseThrow(), new Asked.Unit("stadsmiljo"), "Vet ni något?"))
                .isInstanceOf(RefusedException.class);
        assertThat(questions.of(beside.orElseThrow())).isEmpty();
    }

    @Test
    void letsNobodyOfAnotherEnhetDoAnyOfIt() {
        Arende arende = cases.routed(HV);

        assertThatThrownBy(() -> write.write(FATIMA, arende.id(), 0, FIRST)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> ask.ask(FATIMA, arende.id(), new Asked.Unit("stadsmiljo"), "Hur gick det?"))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> handBack.toRegistrator(FATIMA, arende.id(), "Klart."))
                .isInstanceOf(RefusedException.class);
    }

    private Question only(Arende arende) {
        return questions.of(arende.id()).getFirst();
    }
}
