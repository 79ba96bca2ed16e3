package se.lyhord.console.administration;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Suggestion;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.people.Role;
import se.lyhord.console.AsRole;
import se.lyhord.console.DeskTest;
import se.lyhord.console.Post;
import se.lyhord.register.access.Account;
import se.lyhord.register.access.Accounts;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.routine.Routines;
import se.lyhord.register.watch.WatchBook;
import se.lyhord.register.watch.Watched;
import se.lyhord.register.watch.Watched.Kind;

@DeskTest
class RoomsTest extends SpringBrowserlessTest {
    private static final Ranking NOTHING = new Ranking(List.of(), true);

    @Autowired
    WatchBook book;

    @Autowired
    Accounts accounts;

    @Autowired
    SampleLetters letters;

    @Autowired
    Routines routines;

    @Autowired
    Post post;

    @Test
    void showTheRoutineAsItStandsAndWhereItComesFrom() {
        RoutineView view = navigate(RoutineView.class);

        assertThat(view.getElement().getTextRecursively())
                .contains(
                        "Det är den inbyggda rutinen hasselby-vallingby.", "Kvalitetsfaktorer", "Vem som får göra vad");
        assertThat(find(NativeTable.class, view).all()).hasSizeGreaterThan(6);
    }

    @Test
    void showTheRoutineAsItHasBecomeAndKeepTheVersion() {
        RoutineView view = navigate(RoutineView.class);
        List<Rutin> before = routines.namnder().stream()
                .flatMap(namnd -> routines.versions(namnd).stream())
                .map(RoutineInForce::rutin)
                .toList();
        Rutin shown = routines.today(Post.NAMND).rutin();
        routines.replace(before.stream()
                .map(rutin -> rutin.equals(shown) ? decided(rutin, "Beslutat på nytt") : rutin)
                .toList());

        view.refresh();

        assertThat(view.getElement().getTextRecursively()).contains("Beslutat på nytt.");
        routines.replace(before);
    }

    @Test
    void sayWhatDoesNotGoTogether() {
        String lost = "k" + UUID.randomUUID();
        accounts.addIfMissing(
                new Account(lost, Post.NAMND, "Lo Borta", Set.of(Role.CHEF), Set.of("nedlagd"), "slutat"), "x");
        Instant now = Instant.now();
        book.report(
                Post.NAMND,
                "prov",
                List.of(new Watched(Kind.ROUTINE, "", null, "Enheten saknar namn.", now, 0, null, now)));

        RoutineView view = navigate(RoutineView.class);

        assertThat(view.getElement().getTextRecursively())
                .contains(
                        "En ändrad rutin har inte tagits i bruk. Enheten saknar namn.",
                        "Lo Borta hör till enheten ”nedlagd”, som inte finns i rutinen.",
                        "Lo Borta är kopplad till ”slutat”, som inte finns i rutinen.");
        book.report(Post.NAMND, "prov", List.of());
        accounts.remove(lost);
    }

    @Test
    void sayInSwedishWhatAilsAMailbox() {
        Instant now = Instant.now();
        book.report(
                Post.NAMND,
                "prov",
                List.of(
                        new Watched(
                                Kind.MAILBOX,
                                "synpunkter@imap.hv.example/INBOX",
                                now,
                                "Servern svarar inte.",
                                now,
                                7,
                                null,
                                now),
                        new Watched(Kind.SENDING, "", now, null, null, 0, null, now)));

        MailView view = navigate(MailView.class);

        assertThat(view.getElement().getTextRecursively())
                .contains("Det här fungerar inte", "synpunkter: Servern svarar inte.", "✓ Fungerar", "försöker igen");
        book.report(Post.NAMND, "prov", List.of());
    }

    @Test
    void showALetterAsItWouldBeSentAndOnPaper() {
        open(Map.of("brev", "SVAR", "sprak", "sv", "typ", "klagomal"));

        LetterTemplatesView view = find(LetterTemplatesView.class).single();
        assertThat(view.getElement().getTextRecursively())
                .contains("Till: asa.oberg@brevlada.example", "Här står svaret", "Texten är");
        assertThat(find(Anchor.class, view)
                        .withText("Så ser brevet ut på papper (PDF)")
                        .all())
                .hasSize(1);
    }

    @Test
    void showEveryLetterOfEveryNamndInEveryLanguageAndOfEveryKind() {
        for (String namnd : routines.namnder()) {
            RoutineInForce routine = routines.today(namnd);
            for (Brevslag slag : SampleLetters.sentBy(routine.rutin())) {
                for (String language : routine.rutin().receiving().languages()) {
                    for (String kind :
                            List.of("", routine.rutin().kinds().getFirst().id(), "klagomal")) {
                        SampleArende sample = letters.sample(routine, kind, language);

                        assertThat(letters.write(slag, sample.byMail(), routine).body())
                                .as("%s %s %s %s", namnd, slag, language, kind)
                                .isNotBlank()
                                .doesNotContain("{", "}");
                    }
                }
            }
        }
    }

    @Test
    void printALetterFromRightToLeft() {
        RoutineInForce routine = routines.today(Post.NAMND);
        SampleArende sample = letters.sample(routine, "klagomal", "ar");

        assertThat(letters.print(Brevslag.BEKRAFTELSE, sample.onPaper(), routine))
                .startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void showALetterAboutARealArendeToWhoMayReadIt() {
        long id = post.arendeToday("Gungan", new Suggestion(NOTHING, NOTHING, NOTHING, List.of(), "sv"));

        open(Map.of("brev", "DROJSMAL", "arende", String.valueOf(id)));

        assertThat(find(LetterTemplatesView.class).single().getElement().getTextRecursively())
                .contains("Till: asa@brevlada.example");
    }

    @Test
    @AsRole(Role.ADMIN)
    void showNoRealArendeToAnAdministratorAlone() {
        long id = post.arendeToday("Gungan", new Suggestion(NOTHING, NOTHING, NOTHING, List.of(), "sv"));

        open(Map.of("brev", "DROJSMAL", "arende", String.valueOf(id)));

        assertThat(find(LetterTemplatesView.class).single().getElement().getTextRecursively())
                .contains("asa.oberg@brevlada.example")
                .doesNotContain("asa@brevlada.example");
    }

    @Test
    @AsRole(Role.ADMIN)
    void areAllNamedOnOnePageWithHowTheyStand() {
        UI.getCurrent().navigate("administration");

        assertThat(find(AdministrationView.class).single().getElement().getTextRecursively())
                .contains("Användare", "konto", "Frånvaro", "Rutinen", "Brevmallar", "Postlådor", "Träffsäkerhet")
                .doesNotContain("provbrev");
    }

    private static void open(Map<String, String> chosen) {
        UI.getCurrent().navigate("administration/brev", QueryParameters.simple(chosen));
    }

    private static Rutin decided(Rutin rutin, String decision) {
        return new Rutin(
                rutin.id(),
                decision,
                rutin.inForce(),
                rutin.namnd(),
                rutin.receiving(),
                rutin.kinds(),
                rutin.factors(),
                rutin.departments(),
                rutin.units(),
                rutin.people(),
                rutin.posts(),
                rutin.providers(),
                rutin.followUp(),
                rutin.authorities(),
                rutin.flags(),
                rutin.diary(),
                rutin.acknowledgement(),
                rutin.answer(),
                rutin.handling(),
                rutin.mayDo(),
                rutin.suggestions(),
                rutin.officeHours(),
                rutin.reports(),
                rutin.retention(),
                rutin.freeDays(),
                rutin.citizens(),
                rutin.letters());
    }
}
