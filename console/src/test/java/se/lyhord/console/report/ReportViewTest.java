package se.lyhord.console.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.calendar.SvenskTid;
import se.lyhord.config.routine.people.Role;
import se.lyhord.config.routine.rule.Gallringsregel;
import se.lyhord.config.routine.rule.Rapportperiod;
import se.lyhord.console.AsRole;
import se.lyhord.console.DeskTest;
import se.lyhord.console.Post;
import se.lyhord.console.sheet.CsvFile;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.measure.NewMeasure;
import se.lyhord.register.report.Answers;
import se.lyhord.register.report.Counted;
import se.lyhord.register.report.CountedApart;
import se.lyhord.register.report.DueForWeeding;
import se.lyhord.register.report.Period;
import se.lyhord.register.report.PublicDiary;
import se.lyhord.register.report.Report;
import se.lyhord.register.verb.AddMeasure;
import se.lyhord.register.verb.ConfirmArende;

@DeskTest
class ReportViewTest extends SpringBrowserlessTest {
    private static final Account LEILA = new Account("leila", Post.NAMND, "Leila", Set.of(Role.REGISTRATOR));

    @Autowired
    Post post;

    @Autowired
    ConfirmArende confirmArende;

    @Autowired
    AddMeasure addMeasure;

    @Autowired
    PublicDiary diary;

    @Autowired
    ObjectProvider<Sheets> sheets;

    @Test
    @AsRole(Role.CONTROLLER)
    void isWhereAControllerBegins() {
        UI.getCurrent().navigate("start");

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("rapporter");
        assertThat(items()).contains("Rapporter").doesNotContain("Inkorg", "Liggare");
    }

    @Test
    @AsRole(Role.HANDLAGGARE)
    void doesNotExistForAHandlaggare() {
        UI.getCurrent().navigate("rapporter");

        assertThat(find(H1.class).all()).extracting(H1::getText).contains("Sidan finns inte");
        assertThat(items()).doesNotContain("Rapporter");
    }

    @Test
    @AsRole(Role.CONTROLLER)
    void showsFiguresAndMeasuresButNobodysName() {
        long id = confirmed("Åsas mammas mat");
        addMeasure.add(LEILA, id, new NewMeasure("Köket får nya vagnar.", true, null));
        addMeasure.add(LEILA, id, new NewMeasure("Vi har ringt Åsa Öberg.", true, null));

        ReportView view = navigate(ReportView.class);

        assertThat(view.getElement().getTextRecursively())
                .contains("Mat", "Klagomål", "Köket får nya vagnar.", "Vi visar inte 1 som kan peka ut någon.")
                .doesNotContain("Åsa", "Öberg", "brevlada");
        assertThat(find(Anchor.class, view).all()).hasSize(3);
    }

    @Test
    @AsRole(Role.CONTROLLER)
    void canBeHeardByAScreenReader() {
        ReportView view = navigate(ReportView.class);

        List<NativeTable> tables = find(NativeTable.class, view).all();
        assertThat(tables).isNotEmpty().allSatisfy(table -> {
            assertThat(table.getCaptionText()).isNotBlank();
            assertThat(table.getElement().getOuterHTML()).contains("scope=\"col\"", "scope=\"row\"");
        });
    }

    @Test
    @AsRole(Role.CONTROLLER)
    void offersThePeriodsOfTheRoutine() {
        confirmed("Maten");
        ReportView view = navigate(ReportView.class);
        @SuppressWarnings("unchecked")
        Select<Period> choice = find(Select.class, view).single();
        List<Period> periods = choice.getListDataView().getItems().toList();

        choice.setValue(periods.get(1));

        assertThat(periods)
                .extracting(Period::kind)
                .containsOnly(Rapportperiod.TERTIAL, Rapportperiod.YEAR)
                .hasSize(7);
        assertThat(find(NativeTable.class, view).all().getFirst().getCaptionText())
                .isEqualTo("Bekräftade ärenden, " + periods.get(1).label());
    }

    @Test
    @AsRole(value = Role.CONTROLLER, namnd = "landskrona")
    void countsFinerCodesWhereTheNamndHasThem() {
        Counted chef = new Counted("grundskola", "bemotande", "chef", "klagomal", new Answers(1, 0, 0, 0, 0));
        Counted uncoded = new Counted("grundskola", "bemotande", null, "klagomal", new Answers(0, 0, 0, 2, 0));
        Report report = new Report(
                Period.with(Rapportperiod.YEAR, LocalDate.parse("2026-06-01")),
                List.of(uncoded, chef),
                new CountedApart(0, 0, 0, 0),
                List.of(),
                0);

        String csv = new String(CsvFile.of(sheets.getObject().figures(report)), StandardCharsets.UTF_8);

        assertThat(csv)
                .contains("Enhet;Kvalitetsfaktor;Delkod;Ärendetyp;Antal;")
                .contains("Grundskola;Bemötande;;Klagomål;2;", "Grundskola;Bemötande;Chef;Klagomål;1;")
                .contains("Alla enheter;;;;3;");
    }

    @Test
    @AsRole(Role.CONTROLLER)
    void saysThatAllIsKeptWhereNobodyHasDecidedToWeed() {
        ReportView view = navigate(ReportView.class);

        assertThat(view.getElement().getTextRecursively()).contains("inte beslutat om gallring, så allt bevaras");
    }

    @Test
    void handsARegistratorTheListOfWhatIsDueForWeeding() {
        List<DueForWeeding> due = List.of(new DueForWeeding("HV 2020/0042", LocalDate.parse("2021-11-20")));
        Gallringsregel rule = new Gallringsregel(java.time.Period.ofYears(5), "§ 12/2026");
        Account controller = new Account("kim", Post.NAMND, "Kim", Set.of(Role.CONTROLLER));

        WeedingPane ofRegistrator = new WeedingPane(() -> due, sheets.getObject(), LEILA, rule);
        WeedingPane ofController = new WeedingPane(() -> due, sheets.getObject(), controller, rule);

        assertThat(ofRegistrator.getElement().getTextRecursively())
                .contains("Enligt beslutet § 12/2026 ska 1 ärende gallras nu.", "Hämta gallringslistan (CSV)");
        assertThat(ofController.getElement().getTextRecursively())
                .contains("1 ärende gallras nu.")
                .doesNotContain("Hämta");
        assertThat(sheets.getObject().weeding(due).rows()).containsExactly(List.of("HV 2020/0042", "2021-11-20"));
    }

    @Test
    @AsRole(Role.CONTROLLER)
    void writesThePublicDiaryWithWhatIsSecretMasked() {
        LocalDate today = LocalDate.now(SvenskTid.ZONE);
        confirmed("Åsas mammas mat");
        confirmed("Åsas hemlighet", "sekretess");
        Period year = Period.with(Rapportperiod.YEAR, today);

        String csv = new String(
                CsvFile.of(sheets.getObject().diary(year, diary.of(Post.NAMND, year))), StandardCharsets.UTF_8);

        assertThat(csv)
                .startsWith("\uFEFFKom in;Diarienummer;Från;Ärende\r\n")
                .contains(";Enskild;Klagomål\r\n", ";;\r\n", today + ";")
                .doesNotContain("Åsa", "brevlada");
    }

    private long confirmed(String subject, String... flags) {
        long id = post.arendeToday(subject, Post.SURE);
        confirmArende.confirmAndRoute(LEILA, id, new Confirmation("klagomal", "mat", "hemtjanst", List.of(flags)));
        return id;
    }

    private List<String> items() {
        return find(SideNavItem.class).all().stream().map(SideNavItem::getLabel).toList();
    }
}
