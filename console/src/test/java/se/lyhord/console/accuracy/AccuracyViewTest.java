package se.lyhord.console.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.classifier.Flag;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Suggestion;
import se.lyhord.classifier.learn.Score;
import se.lyhord.classifier.model.Question;
import se.lyhord.config.routine.people.Role;
import se.lyhord.console.AsRole;
import se.lyhord.console.DeskTest;
import se.lyhord.console.Post;
import se.lyhord.console.words.Days;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.learn.model.Compared;
import se.lyhord.register.learn.model.ModelState;
import se.lyhord.register.learn.model.TrainedModel;
import se.lyhord.register.verb.ConfirmArende;

@DeskTest
class AccuracyViewTest extends SpringBrowserlessTest {
    private static final Account LEILA = new Account("leila", Post.NAMND, "Leila", Set.of(Role.REGISTRATOR));
    private static final Ranking NOTHING = new Ranking(List.of(), true);

    @Autowired
    Post post;

    @Autowired
    ConfirmArende confirmArende;

    @Autowired
    ObjectProvider<Days> days;

    @Test
    @AsRole(Role.HANDLAGGARE)
    void doesNotExistForAHandlaggare() {
        UI.getCurrent().navigate("traffsakerhet");

        assertThat(find(H1.class).all()).extracting(H1::getText).contains("Sidan finns inte");
        assertThat(items()).doesNotContain("Träffsäkerhet");
    }

    @Test
    @AsRole(Role.CONTROLLER)
    void saysInWordsWhatIsTakenForWhat() {
        confirmed("hemtjanst");
        confirmed("hemtjanst");
        confirmed("stadsmiljo");

        AccuracyView view = navigate(AccuracyView.class);

        assertThat(items()).contains("Träffsäkerhet");
        assertThat(find(Anchor.class, view).all()).hasSize(6);
        assertThat(view.getElement().getTextRecursively())
                .containsPattern("Stadsmiljö föreslogs \\d+ gånger när det blev Hemtjänst\\.")
                .contains("Förslagen kommer från den inbyggda modellen.")
                .doesNotContain("Åsas", "Bekräfta helst");
        assertThat(find(Button.class, view).all()).isEmpty();
    }

    @Test
    @AsRole(Role.CONTROLLER)
    void canBeHeardByAScreenReader() {
        confirmed("hemtjanst");

        List<NativeTable> tables =
                find(NativeTable.class, navigate(AccuracyView.class)).all();

        assertThat(tables).hasSize(7).allSatisfy(table -> {
            assertThat(table.getCaptionText()).isNotBlank();
            assertThat(table.getElement().getOuterHTML()).contains("scope=\"col\"", "scope=\"row\"");
        });
    }

    @Test
    @AsRole(Role.CONTROLLER)
    void answersForEachQuestion() {
        confirmed("hemtjanst");
        AccuracyView view = navigate(AccuracyView.class);
        @SuppressWarnings("unchecked")
        Select<Question> question = find(Select.class, view).all().getFirst();

        question.setValue(Question.KIND);

        assertThat(find(NativeTable.class, view).all().get(1).getCaptionText()).isEqualTo("Per ärendetyp");
    }

    @Test
    void letsNoSubjectTurnItsLineAround() {
        post.arendeToday("faktura\u202Efdp", new Suggestion(NOTHING, NOTHING, NOTHING, List.of(), "sv"));

        AccuracyView view = navigate(AccuracyView.class);

        assertThat(view.getElement().getTextRecursively())
                .contains("fakturafdp")
                .doesNotContain("\u202E");
    }

    @Test
    void leadsARegistratorToWhatTeachesMostAndToNothingSecret() {
        long plain = post.arendeToday("Åsas gunga", new Suggestion(NOTHING, NOTHING, NOTHING, List.of(), "sv"));
        long secret = post.arendeToday(
                "Åsas hemlighet",
                new Suggestion(NOTHING, NOTHING, NOTHING, List.of(new Flag("sekretess", "hemlighet")), "sv"));

        AccuracyView view = navigate(AccuracyView.class);

        assertThat(find(Anchor.class, view).all())
                .extracting(anchor -> anchor.getHref() + " " + anchor.getText())
                .contains("inkorg/" + plain + " Åsas gunga")
                .noneMatch(anchor -> anchor.contains("inkorg/" + secret));
    }

    @Test
    void letsARegistratorAskForANewModel() {
        AccuracyView view = navigate(AccuracyView.class);
        assertThat(find(Button.class, view).withText("Gå tillbaka").single().isEnabled())
                .isFalse();

        find(Button.class, view).withText("Träna nu").single().click();
        find(Button.class).withText("Ja, träna").single().click();

        assertThat(view.getElement().getTextRecursively())
                .contains("Förslagen kommer från den inbyggda modellen.", "karin har bett om en ny modell.");
    }

    @Test
    void tellsWhatWasMeasuredOfAModelAndWhyItWasRefused() {
        TrainedModel refused = new TrainedModel(
                1,
                Instant.parse("2026-11-20T08:00:00Z"),
                null,
                812,
                List.of(new Compared(Question.UNIT, new Score(40, 31, 0.6), new Score(40, 29, 0.7))),
                ModelState.REFUSED,
                "Den nya är inte säkert bättre.",
                false);

        List<String> row =
                ModelSheet.of(List.of(refused), days.getObject()).rows().getFirst();

        assertThat(row.subList(1, row.size()))
                .containsExactly(
                        "Lyhörd", "812", "31 → 29 av 40", "", "", "Togs inte i bruk", "Den nya är inte säkert bättre.");
    }

    private void confirmed(String unit) {
        long id = post.arendeToday("Åsas mammas mat", Post.SURE);
        confirmArende.confirmAndRoute(LEILA, id, new Confirmation("klagomal", "mat", unit, List.of()));
    }

    private List<String> items() {
        return find(SideNavItem.class).all().stream().map(SideNavItem::getLabel).toList();
    }
}
