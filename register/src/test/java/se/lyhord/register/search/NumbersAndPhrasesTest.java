package se.lyhord.register.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.search.SearchQuestion.Order;

class NumbersAndPhrasesTest extends Searching {
    @ParameterizedTest
    @ValueSource(strings = {"NEWEST", "BEST"})
    void turnsThePagesOfANumberToo(Order order) {
        Sender caller = new Sender("Kim Ek", null, "08-508 00 112", null);
        List<Long> calls = List.of(
                opened(caller, "Bänken", "Den lutar."),
                opened(caller, "Bänken", "Den lutar än."),
                opened(caller, "Bänken", "Den har fallit."));
        List<Long> mentions = List.of(
                opened("Kostnaden", "Den blev 98765 kronor."),
                opened("Kostnaden", "Var det 98765 kronor?"),
                opened("Kostnaden", "98765 är för mycket."));

        assertThat(paged(SearchQuestion.of("08-508 00 112").in(order), 2)).containsAll(calls);
        assertThat(paged(SearchQuestion.of("98765").in(order), 2)).containsAll(mentions);
    }

    @Test
    void findsAPhraseInWhichWordsStandThatSayNothing() {
        long both = opened("Parken", "Det är en rostig och trasig karusell på kullen.");
        long other = opened("Parken", "Karusell, kullen. Trasig, rostig.");

        for (String phrase : List.of("rostig och trasig karusell", "karusellen på kullen", "en rostig och trasig")) {
            assertThat(found("\"" + phrase + "\"")).contains(both).doesNotContain(other);
        }
    }

    @Test
    void suggestsNoWordOfWhatThePersonMayNotRead() {
        confirmed(opened("Oro", "Grannen heter Wallenquistsson."), "hemtjanst");
        long mine = confirmed(opened("Oro", "Någon knackar på."), "aldreboende").id();
        Account chef = new Account("chef-v", NAMND, "Chef", Set.of(Role.CHEF), Set.of("aldreboende"), null);
        refreshed();

        SearchResult result = findArenden.find(chef, SearchQuestion.of("wallenqvistsson"), null, 50);

        assertThat(result.hits()).noneMatch(hit -> hit.arende().id() == mine);
        assertThat(result.instead()).isEmpty();
        assertThat(find(SearchQuestion.of("wallenqvistsson")).instead()).containsExactly("wallenquistsson");
    }

    @Test
    void suggestsNothingInsteadOfAWordThatItFound() {
        long id = opened("Staketet", "Grindstolpens fäste saknas, grindstolpars fästen är dyra.");
        refreshed();
        jdbc.sql("delete from search_word where word = 'grindstolpens'").update();

        SearchResult result = find(SearchQuestion.of("grindstolpens"));

        assertThat(result.hits()).extracting(hit -> hit.arende().id()).contains(id);
        assertThat(result.instead()).isEmpty();
    }

    private List<Long> paged(SearchQuestion question, int size) {
        refreshed();
        List<Long> paged = new ArrayList<>();
        SearchPlace place = null;
        do {
            SearchResult page = findArenden.find(REGISTRATOR, question, place, size);
            page.hits().forEach(hit -> paged.add(hit.arende().id()));
            place = page.next();
        } while (place != null);
        return paged;
    }
}
