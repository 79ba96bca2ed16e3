package se.lyhord.console.action;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.people.Role;
import se.lyhord.console.AsRole;
import se.lyhord.console.DeskTest;
import se.lyhord.console.Post;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.event.RoadEvent.Recused;
import se.lyhord.register.provider.ProviderRequests;

/** The forms by which an ärende goes to others, each filled in and done. */
@DeskTest
class RoadActionsTest extends Desk {
    private static final String LANDSKRONA = "landskrona";

    @Autowired
    ProviderRequests requests;

    @Test
    void javGivesItToAnotherEnhet() {
        long id = opened("Gungan");

        choose("Anmäl jäv");
        pick("Enhet som tar över", "lokal-demokrati");
        write("Vad består jävet i?", "Chefen är gift med den som klagar.");
        press("Anmäl jäv");

        assertThat(arende(id).decided().unit()).isEqualTo("lokal-demokrati");
        assertThat(page(id).events())
                .extracting(entry -> entry.event())
                .contains(new Recused("stadsmiljo", "lokal-demokrati", "Chefen är gift med den som klagar."));
    }

    @Test
    void narmasteChefTakesItOver() {
        long id = opened("Gungan");

        choose("Lämna till närmaste chef");
        write("Varför ska närmaste chef ta över?", "Grannen har hotat.");
        press("Lämna till närmaste chef");

        assertThat(arende(id).handling().takenOverBy()).isEqualTo("avdelningschef-gemensamt");
    }

    @Test
    void otherRulesTakeItOver() {
        long id = opened("Gungan");

        choose("Lämna över enligt andra regler");
        pick("Vad är det?", "medborgarforslag");
        press("Lämna över enligt andra regler");

        assertThat(arende(id).status()).isEqualTo(ArendeStatus.OMSTYRT);
        assertThat(arende(id).decided().unit()).isEqualTo("lokal-demokrati");
    }

    @Test
    void anotherAuthorityGetsIt() {
        long id = opened("Gungan");

        choose("Skicka till annan myndighet");
        pick("Myndighet", "polisen");
        press("Skicka till annan myndighet");

        assertThat(arende(id).status()).isEqualTo(ArendeStatus.VIDAREBEFORDRAT);
        assertThat(page(id).letters())
                .extracting(letter -> letter.letter().recipient())
                .contains("polisen@myndighet.example");
    }

    @Test
    @AsRole(value = Role.REGISTRATOR, namnd = LANDSKRONA)
    void theDissatisfiedGoesToTheChefWhereTheRoutineSaysSo() {
        Account maria = new Account("maria", LANDSKRONA, "Maria", Set.of(Role.REGISTRATOR));
        long id = confirmArende
                .confirmAndRoute(
                        maria,
                        post.arende(LANDSKRONA, "Läraren", Post.SURE),
                        new Confirmation("klagomal", "bemotande", "grundskola", List.of()))
                .id();
        UI.getCurrent().navigate("arende/" + id);

        choose("Den som skrev är inte nöjd");
        boolean told = dialog().contains("Enligt rutinen tar närmaste chef över, och den som skrev får veta det.");
        write("Vad är den som skrev inte nöjd med?", "Läraren lyssnar inte.");
        press("Spara");

        ArendePage page = pages.page(LANDSKRONA, id).orElseThrow();
        assertThat(told).isTrue();
        assertThat(page.arende().handling().takenOverBy()).isEqualTo("verksamhetschef-utbildning");
        assertThat(page.letters())
                .extracting(letter -> letter.letter().kind())
                .contains(Brevslag.TILL_CHEF, Brevslag.HANVISNING);
    }

    @Test
    void aProvidersAnswerIsKept() {
        long id = opened("Gungan");
        choose("Fråga utföraren");
        pick("Utförare", "parkskotarna");
        write("Vad vill du att utföraren svarar på?", "När kan ni laga lekplatsen?");
        press("Skicka frågan");

        choose("Utföraren har svarat");
        write("Vad har utföraren svarat?", "På torsdag.");
        press("Utföraren har svarat");

        assertThat(isDone()).isTrue();
        assertThat(requests.of(id)).singleElement().satisfies(request -> {
            assertThat(request.reply()).isEqualTo("På torsdag.");
            assertThat(request.repliedAt()).isNotNull();
        });
        Arende still = arende(id);
        assertThat(still.status()).isEqualTo(ArendeStatus.FORDELAT);
    }
}
