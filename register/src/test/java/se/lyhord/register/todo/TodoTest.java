package se.lyhord.register.todo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.lyhord.register.verb.Workplace.HV;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.FiveNamnder;
import se.lyhord.register.Scene;
import se.lyhord.register.absence.Absence;
import se.lyhord.register.absence.Absences;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.measure.NewMeasure;
import se.lyhord.register.overview.Overview;
import se.lyhord.register.overview.UnitWatch;
import se.lyhord.register.overview.Watch;
import se.lyhord.register.overview.WatchedArende;
import se.lyhord.register.permission.ReadingRule;
import se.lyhord.register.question.Asked;
import se.lyhord.register.routine.Routines;
import se.lyhord.register.verb.AddMeasure;
import se.lyhord.register.verb.AskColleague;
import se.lyhord.register.verb.AskProvider;
import se.lyhord.register.verb.HandBack;
import se.lyhord.register.verb.WriteNote;

/** What an enhet's people have to do, and what is watched over them. */
@FiveNamnder
class TodoTest {
    private static final Account OFFICER =
            new Account("olle", HV, "Olle H", Set.of(Role.HANDLAGGARE), Set.of("hemtjanst"), null);
    private static final Account ELSEWHERE =
            new Account("berit", HV, "Berit", Set.of(Role.CHEF), Set.of("stadsmiljo"), "chef-stadsmiljo");

    private static final Account CONTROLLER = new Account(
            "cilla", HV, "Cilla", Set.of(Role.CONTROLLER), Set.of("hemtjanst", "stadsmiljo"), "chef-stadsmiljo");

    @Autowired
    Scene scene;

    @Autowired
    Todo todo;

    @Autowired
    Overview overview;

    @Autowired
    Absences absences;

    @Autowired
    AskColleague ask;

    @Autowired
    AskProvider askProvider;

    @Autowired
    HandBack handBack;

    @Autowired
    WriteNote note;

    @Autowired
    AddMeasure measure;

    @Autowired
    ArendePages pages;

    @Autowired
    ReadingRule rule;

    @Autowired
    Routines routines;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void emptyDesks() {
        scene.begin("2026-11-20T09:00");
        jdbc.sql(
                        "update arende set status = 'MAKULERAT' where namnd = :namnd and status in ('FORDELAT', 'BESVARAT', 'AVSLUTAT')")
                .param("namnd", HV)
                .update();
    }

    @Test
    void putsNewWhatNobodyHasBegunAndGoingOnWhatSomebodyHas() {
        Arende fresh = routed();
        Arende begun = routed();
        note.write(OFFICER, begun.id(), "Ringde och bad om ursäkt.");

        TodoList list = todo.list(OFFICER, 10);

        assertThat(ids(list, TodoGroup.NEW)).containsExactly(fresh.id());
        assertThat(ids(list, TodoGroup.ONGOING)).containsExactly(begun.id());
        assertThat(todo.pressing(OFFICER)).isEqualTo(1);
        assertThat(todo.list(ELSEWHERE, 10).rows()).isEmpty();
    }

    @Test
    void putsFirstWhatIsDueSoonOrLateWhateverItWaitsFor() {
        Arende arende = routed();
        ask.ask(OFFICER, arende.id(), new Asked.Unit("stadsmiljo"), "Vet ni något?");
        List<Long> waiting = ids(todo.list(OFFICER, 10), TodoGroup.WAITING);

        scene.itIs("2027-01-20T09:00");

        assertThat(waiting).containsExactly(arende.id());
        assertThat(todo.list(OFFICER, 10).of(TodoGroup.DUE)).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(arende.id());
            assertThat(row.waitsFor()).isEqualTo(new WaitsFor.Unit("stadsmiljo"));
        });
    }

    @Test
    void saysForWhomItWaits() {
        Arende provider = routed();
        Arende citizen = routed();
        Arende closing = routed();
        askProvider.ask(OFFICER, provider.id(), "omsorgsbolaget", "Hur gick det till?");
        ask.ask(OFFICER, citizen.id(), new Asked.Citizen(), "Bad om fler datum.");
        handBack.toRegistrator(OFFICER, closing.id(), "Återtaget.");

        assertThat(todo.list(OFFICER, 10).of(TodoGroup.WAITING))
                .extracting(TodoRow::waitsFor)
                .containsExactlyInAnyOrder(
                        new WaitsFor.Provider("omsorgsbolaget"), new WaitsFor.Citizen(), new WaitsFor.Registrator());
    }

    @Test
    void countsAllOfAGroupAlsoWhereItShowsTheFirst() {
        Stream.generate(this::routed).limit(3).forEach(arende -> assertThat(arende.id())
                .isPositive());

        TodoList list = todo.list(OFFICER, 2);

        assertThat(list.of(TodoGroup.NEW)).hasSize(2);
        assertThat(list.size(TodoGroup.NEW)).isEqualTo(3);
    }

    @Test
    void givesADeputyTheEnhetOfTheChefWhoIsAwayForThoseDaysOnly() {
        Arende arende = routed();
        LocalDate friday = LocalDate.parse("2026-11-20");
        Absence away = absences.add(HV, "chef-hemtjanst", friday, friday, "chef-stadsmiljo");

        assertThat(ids(todo.list(ELSEWHERE, 10), TodoGroup.NEW)).containsExactly(arende.id());
        assertThat(mayRead(arende)).isTrue();
        assertThat(note.write(ELSEWHERE, arende.id(), "Jag tar det i dag.").id())
                .isEqualTo(arende.id());
        scene.itIs("2026-11-23T09:00");

        assertThat(todo.list(ELSEWHERE, 10).rows()).isEmpty();
        assertThat(mayRead(arende)).isFalse();
        absences.end(HV, away.id(), friday);
    }

    @Test
    void showsTheQuestionsToOneself() {
        Arende arende = routed();
        ask.ask(OFFICER, arende.id(), new Asked.Colleague("chef-stadsmiljo"), "Vem sandar?");

        assertThat(todo.questions(ELSEWHERE))
                .filteredOn(question -> question.arende() == arende.id())
                .hasSize(1);
        assertThat(todo.questions(OFFICER)).noneMatch(question -> question.arende() == arende.id());
    }

    @Test
    void showsNoArendeToAControllerWhateverEnheterAndPersonAreNotedForTheAccount() {
        Arende arende = routed();
        jdbc.sql("update arende set taken_over_by = 'chef-stadsmiljo' where id = :id")
                .param("id", arende.id())
                .update();

        assertThat(todo.list(CONTROLLER, 10).rows()).isEmpty();
        assertThat(todo.pressing(CONTROLLER))
                .isEqualTo(todo.questions(CONTROLLER).size());
        ask.ask(OFFICER, arende.id(), new Asked.Unit("stadsmiljo"), "Vet ni något?");
        assertThat(todo.questions(CONTROLLER)).noneMatch(question -> question.arende() == arende.id());
        assertThat(todo.questions(ELSEWHERE)).anyMatch(question -> question.arende() == arende.id());
    }

    @Test
    void watchesWhatIsLateWaitedForAndPromised() {
        Arende late = routed();
        askProvider.ask(OFFICER, late.id(), "omsorgsbolaget", "Hur gick det till?");
        measure.add(OFFICER, late.id(), new NewMeasure("Nya scheman.", false, LocalDate.parse("2026-12-01")));

        scene.itIs("2027-01-20T09:00");
        UnitWatch figures = overview.figures(HV, List.of("hemtjanst")).getFirst();

        assertThat(figures.of(Watch.OPEN)).isEqualTo(1);
        assertThat(figures.of(Watch.LATE)).isEqualTo(1);
        assertThat(figures.of(Watch.DUE)).isZero();
        assertThat(figures.of(Watch.PROVIDER)).isEqualTo(1);
        assertThat(figures.of(Watch.MEASURE)).isEqualTo(1);
        assertThat(overview.behind(HV, List.of("hemtjanst"), Watch.MEASURE))
                .extracting(WatchedArende::id, WatchedArende::what)
                .containsExactly(tuple(late.id(), "Nya scheman."));
        assertThat(overview.behind(HV, List.of("stadsmiljo"), Watch.MEASURE)).isEmpty();
    }

    private boolean mayRead(Arende arende) {
        return rule.mayRead(
                ELSEWHERE, pages.page(HV, arende.id()).orElseThrow().arende(), routines.at(HV, arende.arrivedAt()));
    }

    private Arende routed() {
        return scene.confirm(HV, scene.open(HV));
    }

    private static List<Long> ids(TodoList list, TodoGroup group) {
        return list.of(group).stream().map(TodoRow::id).toList();
    }
}
