package se.lyhord.console.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.calendar.SvenskTid;
import se.lyhord.config.routine.matter.Delkod;
import se.lyhord.config.routine.people.Role;
import se.lyhord.console.AsRole;
import se.lyhord.console.Labelled;
import se.lyhord.console.Post;
import se.lyhord.console.action.Field;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.arende.Inbox;
import se.lyhord.register.arende.InboxRow;

class InboxViewTest extends AtTheInbox {
    private static final Account LEILA = new Account("leila", Post.NAMND, "Leila", Set.of(Role.REGISTRATOR));

    @Autowired
    Inbox inbox;

    @Autowired
    Clock clock;

    @Test
    void opensWhatIsDueSoonestWithItsTextAndSuggestion() {
        post.arende("Gungan är trasig", Post.SURE);

        InboxView view = navigate(InboxView.class);

        assertThat(title()).isEqualTo("Gungan är trasig");
        assertThat(view.getElement().getTextRecursively())
                .contains("Åsa Öberg", "Gungan är trasig.", "Stadsmiljö", "Akut")
                .doesNotContain("Tack för ditt brev");
    }

    @Test
    void confirmsWithEnterAndOpensTheNext() {
        long later = post.arende("Den senare", Post.SURE);
        long sooner = post.arende("Den tidigare", Post.SURE);
        InboxView view = navigate(InboxView.class);

        view.press("Enter", String.valueOf(sooner));

        assertThat(arende(sooner).status()).isEqualTo(ArendeStatus.FORDELAT);
        assertThat(Objects.requireNonNull(arende(sooner).confirmation()))
                .isEqualTo(new Confirmation("felanmalan", "boendemiljo", "stadsmiljo", List.of("akut")));
        assertThat(said())
                .contains("Fördelat till Stadsmiljö · " + arende(sooner).diarienummer());
        assertThat(title()).isEqualTo("Den senare");
        assertThat(arende(later).status()).isEqualTo(ArendeStatus.INKOMMET);
    }

    @Test
    void ignoresAKeyThatWasMeantForAnotherArende() {
        long seen = post.arende("Det lästa", Post.SURE);
        long open = post.arende("Det olästa", Post.SURE);
        InboxView view = navigate(InboxView.class);

        view.press("Enter", String.valueOf(seen));

        assertThat(arende(open).status()).isEqualTo(ArendeStatus.INKOMMET);
        assertThat(arende(seen).status()).isEqualTo(ArendeStatus.INKOMMET);
    }

    @Test
    void asksInsteadOfAnsweringWhenUnsure() {
        long id = post.arende("Oklart vart", Post.UNSURE);
        InboxView view = navigate(InboxView.class);

        view.press("Enter", String.valueOf(id));

        assertThat(said()).contains("Välj en enhet innan du bekräftar.");
        assertThat(arende(id).status()).isEqualTo(ArendeStatus.INKOMMET);
    }

    @Test
    void takesASuggestedUnitByItsNumber() {
        long id = post.arende("Vägen", Post.UNSURE);
        InboxView view = navigate(InboxView.class);

        view.press("2", String.valueOf(id));
        view.press("Enter", String.valueOf(id));

        assertThat(Objects.requireNonNull(arende(id).confirmation()).unit()).isEqualTo("lokal-demokrati");
    }

    @Test
    @AsRole(value = Role.REGISTRATOR, namnd = "landskrona")
    void asksForAFinerCodeWhereTheChosenFactorHasSome() {
        long id = post.arende("landskrona", "Rektorn", Post.SURE);
        InboxView view = navigate(InboxView.class);
        boolean askedBefore = choice("Delkod").isPresent();

        choice("Typ").orElseThrow().setValue("klagomal");
        choice("Enhet").orElseThrow().setValue("grundskola");
        choice("Kvalitetsfaktor").orElseThrow().setValue("bemotande");
        choice("Delkod").orElseThrow().setValue(new Delkod("chef", "Chef"));
        view.press("Enter", String.valueOf(id));

        assertThat(askedBefore).isFalse();
        assertThat(pages.page("landskrona", id).orElseThrow().arende().decided())
                .isEqualTo(new Confirmation("klagomal", "bemotande", "grundskola", List.of("akut")).coded("chef"));
        UI.getCurrent().navigate("arende/" + id);
        assertThat(find(Section.class)
                        .withClassName("decided")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("Klagomål · Bemötande – Chef", "Grundskola");
    }

    @Test
    void tellsWhenSomebodyElseWasFirst() {
        long id = post.arende("Båda läser", Post.SURE);
        InboxView view = navigate(InboxView.class);
        confirmArende.confirmAndRoute(
                LEILA, id, new Confirmation("felanmalan", "boendemiljo", "stadsmiljo", List.of()));

        view.press("Enter", String.valueOf(id));

        assertThat(said()).contains("Ärendet är redan bekräftat. Bland händelserna står av vem. Ta nästa.");
    }

    @Test
    void asksWhichAuthorityAnEnhetOutsideStandsForAndForwardsToIt() {
        long id = post.arende("Bussen", Post.SURE);
        InboxView view = navigate(InboxView.class);

        choice("Enhet").orElseThrow().setValue("annan-instans");
        view.press("Enter", String.valueOf(id));
        ArendeStatus whileAsked = arende(id).status();
        @SuppressWarnings("unchecked")
        ComboBox<Field.Option> authority =
                (ComboBox<Field.Option>) Labelled.among(find(ComboBox.class).all(), "Myndighet");
        authority.setValue(new Field.Option("region", "Regionen"));
        find(Button.class).withText("Skicka till annan myndighet").single().click();

        assertThat(whileAsked).isEqualTo(ArendeStatus.INKOMMET);
        assertThat(arende(id).status()).isEqualTo(ArendeStatus.VIDAREBEFORDRAT);
        assertThat(said()).contains("Lämnat till en annan myndighet");
        assertThat(pages.page(Post.NAMND, id).orElseThrow().letters())
                .extracting(letter -> letter.letter().recipient())
                .contains("region@myndighet.example");
    }

    @Test
    void opensTheArendeInTheAddress() {
        long id = post.arende("Det länkade", Post.SURE);
        post.arende("Det första", Post.SURE);

        navigate(InboxView.class, id);

        assertThat(title()).isEqualTo("Det länkade");
    }

    @Test
    void saysWhatIsPressing() {
        post.arende("Sent svar", Post.SURE);
        List<InboxRow> rows = inbox.page(Post.NAMND, ArendeStatus.INKOMMET, 0, Integer.MAX_VALUE);
        Instant today = clock.instant()
                .atZone(SvenskTid.ZONE)
                .truncatedTo(ChronoUnit.DAYS)
                .toInstant();
        long late = rows.stream()
                .filter(row -> row.answerDue() != null && row.answerDue().isBefore(today))
                .count();

        InboxView view = navigate(InboxView.class);

        assertThat(late).isPositive();
        assertThat(rows).anyMatch(row -> !row.flags().isEmpty());
        assertThat(view.getElement().getTextRecursively()).contains(late + (late == 1 ? " försenat" : " försenade"));
    }

    private Arende arende(long id) {
        return pages.page(Post.NAMND, id).orElseThrow().arende();
    }

    private List<String> said() {
        return Stream.concat(
                        find(Notification.class).all().stream()
                                .map(notification -> test(notification).getText()),
                        find(Span.class).withAttribute("role", "status").all().stream()
                                .map(Span::getText))
                .toList();
    }
}
