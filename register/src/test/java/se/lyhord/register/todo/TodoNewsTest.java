package se.lyhord.register.todo;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lyhord.register.verb.Workplace.HV;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.FiveNamnder;
import se.lyhord.register.Scene;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.question.Asked;
import se.lyhord.register.question.Question;
import se.lyhord.register.verb.AnswerArende;
import se.lyhord.register.verb.AskColleague;
import se.lyhord.register.verb.AskProvider;
import se.lyhord.register.verb.HandBack;
import se.lyhord.register.verb.ReopenArende;
import se.lyhord.register.verb.ReplyToColleague;
import se.lyhord.register.verb.WriteNote;

/** What an enhet sees of a message that came while nobody looked. */
@FiveNamnder
class TodoNewsTest {
    private static final Account OFFICER =
            new Account("olle", HV, "Olle H", Set.of(Role.HANDLAGGARE), Set.of("hemtjanst"), null);
    private static final Account ELSEWHERE =
            new Account("berit", HV, "Berit", Set.of(Role.CHEF), Set.of("stadsmiljo"), "chef-stadsmiljo");
    private static final Account REGISTRATOR = new Account("rut", HV, "Rut R", Set.of(Role.REGISTRATOR));
    private static final Instant LATER = Instant.parse("2026-11-20T13:17:00Z");

    @Autowired
    Scene scene;

    @Autowired
    Todo todo;

    @Autowired
    AskColleague ask;

    @Autowired
    ReplyToColleague reply;

    @Autowired
    AskProvider askProvider;

    @Autowired
    HandBack handBack;

    @Autowired
    WriteNote note;

    @Autowired
    AnswerArende answer;

    @Autowired
    ReopenArende reopen;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void emptyDesks() {
        scene.begin("2026-11-20T09:00");
        jdbc.sql("update arende set status = 'MAKULERAT' where namnd = :namnd and status = 'FORDELAT'")
                .param("namnd", HV)
                .update();
    }

    @Test
    void saysThatAMessageCameAndPutsItsRowFirstOfItsGroup() {
        Arende older = routed();
        Arende written = routed();

        comesLater(written);

        List<TodoRow> rows = todo.list(OFFICER, 10).of(TodoGroup.NEW);
        assertThat(rows).extracting(TodoRow::id).containsExactly(written.id(), older.id());
        assertThat(rows).extracting(TodoRow::news).containsExactly(LATER, null);
        assertThat(todo.list(OFFICER, 1).of(TodoGroup.NEW))
                .extracting(TodoRow::id)
                .containsExactly(written.id());
    }

    @Test
    void saysThatTheAnswerCameBackUntilThereIsAnother() {
        Arende arende = routed();
        boolean before = only(arende).cameBack();
        answer.byLetter(REGISTRATOR, arende.id(), "Vi kommer i morgon.");
        jdbc.sql(
                        "update dispatch set state = 'RETURNED', attempts = 1, returned_at = now() where arende = :id and kind = 'SVAR'")
                .param("id", arende.id())
                .update();
        scene.itIs("2026-11-20T11:00");
        reopen.reopen(REGISTRATOR, arende.id(), "Adressen finns inte.");
        boolean back = only(arende).cameBack();
        answer.orally(REGISTRATOR, arende.id(), "Ringde och sade det.");
        reopen.reopen(REGISTRATOR, arende.id(), "Hon är inte nöjd.");

        assertThat(before).isFalse();
        assertThat(back).isTrue();
        assertThat(only(arende).cameBack()).isFalse();
    }

    @Test
    void saysNothingMoreOnceSomebodyHasDoneSomething() {
        Arende arende = routed();
        comesLater(arende);

        note.write(OFFICER, arende.id(), "Läst. Det ändrar inget.");

        assertThat(only(arende).news()).isNull();
    }

    @Test
    void saysItAlsoOfAMessageThatARegistratorPutThere() {
        Arende arende = routed();
        scene.itIs("2026-11-20T14:17");

        scene.followUp(HV, arende.id(), scene.registrator(HV));

        assertThat(only(arende).news()).isEqualTo(LATER);
    }

    @Test
    void takesAnArendeThatWaitsForAProviderBackWhenAMessageComesAndUntilSomebodyHasSeenToIt() {
        Arende arende = routed();
        askProvider.ask(OFFICER, arende.id(), "omsorgsbolaget", "Hur gick det till?");

        comesLater(arende);

        assertThat(only(arende).group()).isEqualTo(TodoGroup.ONGOING);
        assertThat(only(arende).waitsFor()).isEqualTo(new WaitsFor.Provider("omsorgsbolaget"));
        note.write(OFFICER, arende.id(), "De svarar i morgon.");
        assertThat(only(arende).group()).isEqualTo(TodoGroup.WAITING);
    }

    @Test
    void leavesWithTheRegistratorWhatTheEnhetIsDoneWith() {
        Arende arende = routed();
        handBack.toRegistrator(OFFICER, arende.id(), "Återtaget.");

        comesLater(arende);

        assertThat(only(arende).group()).isEqualTo(TodoGroup.WAITING);
        assertThat(only(arende).news()).isEqualTo(LATER);
    }

    @Test
    void doesNotTakeAColleaguesReplyForSomebodyHavingReadTheMessage() {
        Arende arende = routed();
        ask.ask(OFFICER, arende.id(), new Asked.Unit("stadsmiljo"), "Vet ni något?");
        comesLater(arende);

        Question question = todo.questions(ELSEWHERE).stream()
                .filter(asked -> asked.arende() == arende.id())
                .findFirst()
                .orElseThrow();
        reply.reply(ELSEWHERE, question.id(), "Nej.");

        assertThat(only(arende).news()).isEqualTo(LATER);
    }

    @Test
    void givesTheFlagsThatStand() {
        Arende arende = scene.confirm(HV, scene.open(HV), "akut");

        assertThat(only(arende).flags()).containsExactly("akut");
    }

    private TodoRow only(Arende arende) {
        assertThat(todo.list(OFFICER, 10).rows()).extracting(TodoRow::id).containsExactly(arende.id());
        return todo.list(OFFICER, 10).rows().getFirst();
    }

    private void comesLater(Arende arende) {
        scene.itIs("2026-11-20T14:17");
        scene.followUp(HV, arende.id());
    }

    private Arende routed() {
        return scene.confirm(HV, scene.open(HV));
    }
}
