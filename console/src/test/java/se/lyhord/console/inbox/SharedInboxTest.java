package se.lyhord.console.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.console.DeskTest;
import se.lyhord.console.Post;
import se.lyhord.register.arende.InboxRow;
import se.lyhord.register.inbox.FilteredInbox;
import se.lyhord.register.inbox.InboxFilter;

@DeskTest
class SharedInboxTest {
    private static final int MORE_THAN_A_PAGE = 60;

    @Autowired
    Post post;

    @Autowired
    SharedInbox shared;

    @Autowired
    FilteredInbox inbox;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void severalPages() {
        jdbc.sql("update arende set status = 'MAKULERAT' where status = 'INKOMMET'")
                .update();
        IntStream.range(0, MORE_THAN_A_PAGE).forEach(number -> post.arende("Gungan " + number, Post.SURE));
        shared.forget();
    }

    @Test
    void isTheInboxAsItIsInTheDatabase() {
        List<InboxRow> all = inbox.page(Post.NAMND, InboxFilter.ALL, 0, MORE_THAN_A_PAGE);

        assertThat(shared.count(Post.NAMND, InboxFilter.ALL)).isEqualTo(MORE_THAN_A_PAGE);
        assertThat(shared.page(Post.NAMND, InboxFilter.ALL, 0, 100)).isEqualTo(all);
        assertThat(shared.page(Post.NAMND, InboxFilter.ALL, 45, 10)).isEqualTo(all.subList(45, 55));
        assertThat(shared.at(Post.NAMND, InboxFilter.ALL, 52)).contains(all.get(52));
        assertThat(shared.place(Post.NAMND, InboxFilter.ALL, all.get(52).id())).isEqualTo(52);
        assertThat(shared.rows(
                        Post.NAMND,
                        InboxFilter.ALL,
                        Set.of(all.get(3).id(), all.get(55).id(), -1L)))
                .containsExactlyInAnyOrder(all.get(3), all.get(55));
    }

    @Test
    void tellsThePlaceOfWhatHasJustLeftIt() {
        List<InboxRow> all = inbox.page(Post.NAMND, InboxFilter.ALL, 0, MORE_THAN_A_PAGE);
        long gone = all.get(10).id();
        jdbc.sql("update arende set status = 'MAKULERAT' where id = :id")
                .param("id", gone)
                .update();
        shared.forget();

        assertThat(shared.place(Post.NAMND, InboxFilter.ALL, gone)).isEqualTo(10);
        assertThat(shared.at(Post.NAMND, InboxFilter.ALL, 10)).contains(all.get(11));
    }
}
