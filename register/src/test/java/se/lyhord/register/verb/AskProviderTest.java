package se.lyhord.register.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.register.verb.Workplace.HV;
import static se.lyhord.register.verb.Workplace.registrator;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.deadline.Frist;
import se.lyhord.register.event.WorkEvent.ProviderAsked;
import se.lyhord.register.event.WorkEvent.ProviderReplied;
import se.lyhord.register.provider.ProviderRequests;
import se.lyhord.register.refusal.RefusedException;

@RegisterTest
class AskProviderTest {
    private static final String QUESTION = "Hur planerade ni arbetet den veckan?";

    @Autowired
    Workplace workplace;

    @Autowired
    AskProvider askProvider;

    @Autowired
    NoteProviderReply noteProviderReply;

    @Autowired
    ProviderRequests requests;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TurnableClock clock;

    @BeforeEach
    void friday() {
        clock.turnTo(Samples.FRIDAY_MORNING);
    }

    @Test
    void asksWithADayToAnswerByAndNotAWordOfTheCitizens() {
        Arende arende = workplace.complaint(HV, "stadsmiljo");

        askProvider.ask(registrator(HV), arende.id(), "parkskotarna", QUESTION);

        assertThat(workplace.letters(arende, Brevslag.FORFRAGAN))
                .singleElement()
                .satisfies(sent -> {
                    assertThat(sent.letter().recipient()).isEqualTo("svar@parkskotarna.example");
                    assertThat(sent.letter().body())
                            .contains("27 november 2026", QUESTION, arende.name())
                            .doesNotContain("mamma", "Åsa", arende.reference());
                });
        assertThat(workplace.events(arende)).contains(new ProviderAsked("Parkskötarna", LocalDate.parse("2026-11-27")));
        assertThat(workplace.frist(arende, Duty.UTFORARSVAR))
                .get()
                .extracting(Frist::dueAt)
                .hasToString("2026-11-27T22:59:59Z");
        assertThat(workplace.letters(arende, Brevslag.VIDAREBEFORDRAN)).isEmpty();
    }

    @Test
    void tellsTheCitizenThatAChosenProviderHasItWithoutNamingSocialCare() {
        Arende arende = workplace.complaint(HV, "bistand-aldre");

        askProvider.ask(registrator(HV), arende.id(), "omsorgsbolaget", QUESTION);

        assertThat(workplace.letters(arende, Brevslag.VIDAREBEFORDRAN))
                .singleElement()
                .satisfies(told -> assertThat(told.letter().body())
                        .contains("skickat ditt meddelande vidare")
                        .doesNotContain("Omsorgsbolaget", "Biståndsbedömning"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hon skriver att mamma fick vänta hela lördagen på Omsorgsbolaget utan att någon ringde.",
                "Vad hände hos 640823-3234?"
            })
    void refusesWhatMustNotGoByOpenMail(String question) {
        Arende arende = workplace.complaint(HV, "bistand-aldre");

        assertThatThrownBy(() -> askProvider.ask(registrator(HV), arende.id(), "omsorgsbolaget", question))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("på ett säkert sätt");
        assertThat(workplace.letters(arende, Brevslag.FORFRAGAN)).isEmpty();
    }

    @Test
    void refusesAProviderThatTheRoutineDoesNotHaveAndOneThatHasNotAnsweredYet() {
        Arende arende = workplace.complaint(HV, "stadsmiljo");
        askProvider.ask(registrator(HV), arende.id(), "parkskotarna", QUESTION);

        assertThatThrownBy(() -> askProvider.ask(registrator(HV), arende.id(), "grannen", QUESTION))
                .hasMessage("Rutinen har ingen sådan utförare.");
        assertThatThrownBy(() -> askProvider.ask(registrator(HV), arende.id(), "parkskotarna", QUESTION))
                .hasMessageContaining("har redan fått frågan");
    }

    @Test
    void tellsOnceThoseWhoFollowUpTheContractOfAProviderThatAComplaintNames() {
        Arende arende = workplace.complaint(HV, "bistand-aldre");
        askProvider.ask(registrator(HV), arende.id(), "omsorgsbolaget", QUESTION);

        assertThat(jdbc.sql(
                                "select address || ' ' || urgent from alarm where arende = :arende and cause like 'AVTAL %'")
                        .param("arende", arende.id())
                        .query(String.class)
                        .list())
                .containsExactly("avtal-aldreforvaltningen@myndighet.example false");
    }

    @Test
    void refusesToAskBeforeWhatBelongsInTheDiaryIsThere() {
        Arende arende = workplace.complaint(HV, "stadsmiljo");
        jdbc.sql("update arende set diarienummer = null where id = :id")
                .param("id", arende.id())
                .update();

        assertThatThrownBy(() -> askProvider.ask(registrator(HV), arende.id(), "parkskotarna", QUESTION))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Diarieför");
    }

    @Test
    void endsTheFristWithTheAnswerAndOpensItWithTheNextQuestion() {
        Arende arende = workplace.complaint(HV, "stadsmiljo");
        askProvider.ask(registrator(HV), arende.id(), "parkskotarna", QUESTION);
        long request = requests.of(arende.id()).getFirst().id();

        noteProviderReply.note(registrator(HV), arende.id(), request, "Maskinen var trasig.");

        assertThat(workplace.events(arende)).contains(new ProviderReplied("Parkskötarna", "Maskinen var trasig."));
        assertThat(workplace.frist(arende, Duty.UTFORARSVAR)).get().matches(frist -> frist.doneAt() != null);
        assertThatThrownBy(() -> noteProviderReply.note(registrator(HV), arende.id(), request, "Igen."))
                .isInstanceOf(RefusedException.class);

        askProvider.ask(registrator(HV), arende.id(), "parkskotarna", "När är den lagad?");

        assertThat(workplace.frist(arende, Duty.UTFORARSVAR)).get().matches(Frist::isOpen);
    }
}
