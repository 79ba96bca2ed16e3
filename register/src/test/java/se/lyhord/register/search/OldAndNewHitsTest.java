package se.lyhord.register.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.search.SearchQuestion.Order;
import se.lyhord.register.search.index.Source;

class OldAndNewHitsTest extends Searching {
    @Test
    void everyPageGoesOnWhereTheOneBeforeEndedHoweverOldItIs() {
        List<Long> newestFirst = Stream.of(
                        "2026-11-19",
                        "2026-10-31",
                        "2026-10-01",
                        "2026-03-04",
                        "2025-12-31",
                        "2024-01-01",
                        "2023-06-06",
                        "2021-02-02",
                        "2019-09-09",
                        "2018-01-01",
                        "2017-12-31")
                .map(day -> openedAt(day + "T11:00:00Z", "Brunnslocket", "Brunnslocket vid torget skramlar."))
                .toList();
        refreshed();

        assertThat(pages(SearchQuestion.of("brunnslock"), 2)).isEqualTo(newestFirst);
        assertThat(pages(SearchQuestion.of("brunnslock torg skramla"), 3)).isEqualTo(newestFirst);
        assertThat(pages(inInbox("brunnslock torg skramla"), 50)).isEqualTo(newestFirst);
        assertThat(pages(inInbox(""), 400)).containsSubsequence(newestFirst);
    }

    @Test
    void whoWroteIsPassageEnoughForAName() {
        opened(MARTA, "Staketet", "Staketet vid dammen lutar.");
        long id = found("märta åkerström").getFirst();
        writeNote.write(REGISTRATOR, id, "Ringde Märta Åkerström.");

        assertThat(find(SearchQuestion.of("märta åkerström")).hits().getFirst())
                .satisfies(hit -> assertThat(hit.arende().id()).isEqualTo(id))
                .satisfies(
                        hit -> assertThat(FindArendenTest.passage(hit).source()).isEqualTo(Source.SENDER));
        assertThat(find(SearchQuestion.of("märta åkerström ringde")).hits())
                .singleElement()
                .satisfies(
                        hit -> assertThat(FindArendenTest.passage(hit).source()).isEqualTo(Source.NOTE));
    }

    private static SearchQuestion inInbox(String words) {
        return new SearchQuestion(
                words, Set.of(ArendeStatus.INKOMMET), null, null, null, null, null, null, Order.NEWEST);
    }

    private List<Long> pages(SearchQuestion question, int size) {
        List<Long> ids = new ArrayList<>();
        @Nullable SearchPlace place = null;
        do {
            SearchResult page = findArenden.find(REGISTRATOR, question, place, size);
            page.hits().forEach(hit -> ids.add(hit.arende().id()));
            place = page.next();
        } while (place != null);
        return ids;
    }
}
