package se.lyhord.register.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.register.verb.Casebook.COMPLAINT;
import static se.lyhord.register.verb.Casebook.HV;
import static se.lyhord.register.verb.Casebook.LANDSKRONA;
import static se.lyhord.register.verb.Casebook.NOBODY;
import static se.lyhord.register.verb.Casebook.SPANGA;
import static se.lyhord.register.verb.Casebook.at;
import static se.lyhord.register.verb.Casebook.officer;
import static se.lyhord.register.verb.Casebook.registrator;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.event.RoadEvent.Closed;
import se.lyhord.register.event.WorkEvent.NoteWritten;
import se.lyhord.register.handback.ToClose;
import se.lyhord.register.overview.Overview;
import se.lyhord.register.overview.Watch;
import se.lyhord.register.refusal.RefusedException;

@RegisterTest
class CloseArendeTest {
    @Autowired
    Casebook cases;

    @Autowired
    CloseArende closeArende;

    @Autowired
    AnswerArende answerArende;

    @Autowired
    ReopenArende reopenArende;

    @Autowired
    ToClose toClose;

    @Autowired
    Overview overview;

    @Autowired
    JdbcClient jdbc;

    @Test
    void mustHaveRule10ClosesWhatIsAnsweredAndHasItsDiarienummer() {
        Arende arende = cases.answered(SPANGA);

        Arende closed = closeArende.close(registrator(SPANGA), arende.id());

        assertThat(closed.status()).isEqualTo(ArendeStatus.AVSLUTAT);
        assertThat(closed.diarienummer()).isNotNull();
        assertThat(cases.events(arende)).contains(new Closed("Besvarat."));
    }

    @Test
    void refusesWhileTheAnswerIsDecidedButNotSent() {
        Arende arende = cases.answered(SPANGA, at("stadsmiljo", "sekretess"));

        assertThatThrownBy(() -> closeArende.close(registrator(SPANGA), arende.id(), "Klart."))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("inte skickat");
    }

    @Test
    void refusesWhileTheAnswerCouldNotBeSent() {
        Arende arende = cases.answered(SPANGA);
        boolean offered = isOffered(arende);

        jdbc.sql("update dispatch set state = 'FAILED' where arende = :id and kind = 'SVAR'")
                .param("id", arende.id())
                .update();

        assertThat(offered).isTrue();
        assertThat(isOffered(arende)).isFalse();
        assertThatThrownBy(() -> closeArende.close(registrator(SPANGA), arende.id()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("inte skickat");
    }

    @Test
    void doesNotOfferWhatCameBackUntilItIsSeenTo() {
        int before = toClose.countClosable(SPANGA);
        int figure = toCloseAtStadsmiljo();
        Arende arende = cases.answered(SPANGA);

        becomes(arende, "RETURNED");
        boolean whileBack = isOffered(arende);
        int counted = toClose.countClosable(SPANGA);
        int watched = toCloseAtStadsmiljo();
        becomes(arende, "CANCELLED");

        assertThat(whileBack).isFalse();
        assertThat(counted).isEqualTo(before);
        assertThat(watched).isEqualTo(figure);
        assertThat(isOffered(arende)).isTrue();
        assertThat(toCloseAtStadsmiljo()).isEqualTo(figure + 1);
    }

    @Test
    void offersWhatWasAnsweredAnewAfterItCameBack() {
        Arende arende = cases.answered(SPANGA);
        becomes(arende, "RETURNED");
        reopenArende.reopen(registrator(SPANGA), arende.id(), "Adressen var fel.");

        answerArende.byLetter(registrator(SPANGA), arende.id(), "Vi har lagat den nu.");

        assertThat(isOffered(arende)).isTrue();
    }

    private void becomes(Arende arende, String state) {
        jdbc.sql("update dispatch set state = :state, attempts = 1 where arende = :id and kind = 'SVAR'")
                .param("state", state)
                .param("id", arende.id())
                .update();
    }

    private int toCloseAtStadsmiljo() {
        return overview.figures(SPANGA, List.of("stadsmiljo")).getFirst().of(Watch.TO_CLOSE);
    }

    private boolean isOffered(Arende arende) {
        return toClose.closable(SPANGA, 0, 1000).stream().anyMatch(row -> row.id() == arende.id());
    }

    @Test
    void mustHaveRule10RefusesWhatHasNeitherAnswerNorNote() {
        Arende arende = cases.routed(SPANGA);

        assertThatThrownBy(() -> closeArende.close(registrator(SPANGA), arende.id()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("inget svar");
    }

    @Test
    void mustHaveRule10ClosesWithATjansteanteckningThatCarriesTheDiarienummer() {
        Arende arende = cases.routed(SPANGA);

        Arende closed = closeArende.close(registrator(SPANGA), arende.id(), "Hon vill inte ha något svar.");

        assertThat(closed.status()).isEqualTo(ArendeStatus.AVSLUTAT);
        assertThat(cases.events(arende))
                .contains(new NoteWritten(arende.diarienummer() + ": Hon vill inte ha något svar.", "Rut R"));
        assertThat(cases.page(arende).frister()).noneMatch(frist -> frist.isOpen());
        assertThat(cases.lettersAfter(1, arende)).isEmpty();
    }

    @Test
    void wantsTheUtredningWhereTheRoutineWantsTheWholeArende() {
        Arende arende = cases.answered(HV);

        assertThatThrownBy(() -> closeArende.close(registrator(HV), arende.id()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("utredningen");
        assertThat(closeArende
                        .close(registrator(HV), arende.id(), "Gräset klipptes för sent.")
                        .status())
                .isEqualTo(ArendeStatus.AVSLUTAT);
    }

    @Test
    void closesWhatIsOutsideTheDiaryWithANote() {
        Arende arende = cases.routed(HV, NOBODY, COMPLAINT);

        Arende closed = closeArende.close(registrator(HV), arende.id(), "Enheten tar med det i sin sammanställning.");

        assertThat(closed.diarienummer()).isNull();
        assertThat(closed.status()).isEqualTo(ArendeStatus.AVSLUTAT);
    }

    @Test
    void leavesItToTheRegistratorWhereTheRoutineSaysSo() {
        Arende spanga = cases.answered(SPANGA);
        Arende landskrona = cases.answered(LANDSKRONA);

        assertThatThrownBy(() -> closeArende.close(officer(SPANGA, "stadsmiljo"), spanga.id()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Din roll");
        assertThat(closeArende
                        .close(officer(LANDSKRONA, "stadsmiljo"), landskrona.id())
                        .status())
                .isEqualTo(ArendeStatus.AVSLUTAT);
    }
}
