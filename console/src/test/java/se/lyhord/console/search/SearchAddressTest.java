package se.lyhord.console.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lyhord.config.routine.rule.Kanal;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.search.SearchQuestion;
import se.lyhord.register.search.SearchQuestion.Order;

class SearchAddressTest {
    @Test
    void asksForTheSameWhenItIsOpenedAgain() {
        SearchQuestion question = new SearchQuestion(
                "gungan & \"så\"",
                Set.of(ArendeStatus.FORDELAT, ArendeStatus.BESVARAT),
                "klagomal",
                "hemtjanst",
                "akut",
                Kanal.PHONE,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 11, 20),
                Order.BEST);

        assertThat(SearchAddress.read(
                        QueryParameters.fromString(SearchAddress.write(question).getQueryString())))
                .isEqualTo(question);
    }

    @Test
    void leavesOutWhatItCannotMean() {
        assertThat(SearchAddress.read(new QueryParameters(Map.of(
                        "q", List.of("gungan"),
                        "status", List.of("PÅHITTAT"),
                        "vag", List.of("BREVDUVA"),
                        "fran", List.of("i går"),
                        "ordning", List.of("baklänges")))))
                .isEqualTo(SearchQuestion.of("gungan"));
    }
}
