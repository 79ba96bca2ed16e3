package se.lyhord.console.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lyhord.register.inbox.Chip;
import se.lyhord.register.inbox.InboxFilter;

class FilterAddressTest {
    private static final InboxFilter SURE_PARKS =
            new InboxFilter(Set.of(Chip.SURE, Chip.LATE), "stadsmiljo", "klagomal");

    @Test
    void canBeSentToAColleague() {
        String location = new FilterAddress(SURE_PARKS).location(7L);

        assertThat(location).isEqualTo("inkorg/7?visa=forsenade,sakra&enhet=stadsmiljo&typ=klagomal");
        assertThat(FilterAddress.of(location.substring(location.indexOf('?') + 1))
                        .filter())
                .isEqualTo(SURE_PARKS);
    }

    @Test
    void isTheInboxItselfWithoutAFilter() {
        assertThat(new FilterAddress(InboxFilter.ALL).location(null)).isEqualTo("inkorg");
    }

    @Test
    void knowsThatAViewIsNoMore() {
        assertThat(FilterAddress.isOutdated(QueryParameters.fromString("visa=hemliga,sakra")))
                .isTrue();
        assertThat(FilterAddress.isOutdated(QueryParameters.fromString("visa=,sakra&ordning=fallande")))
                .isFalse();
    }

    @Test
    void leavesOutWhatNobodyUnderstands() {
        assertThat(FilterAddress.of("visa=hemliga,,sakra&enhet=&ordning=fallande")
                        .filter())
                .isEqualTo(new InboxFilter(Set.of(Chip.SURE), null, null));
    }
}
