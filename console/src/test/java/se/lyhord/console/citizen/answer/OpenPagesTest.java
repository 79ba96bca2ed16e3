package se.lyhord.console.citizen.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import se.lyhord.register.conversation.key.Code;

class OpenPagesTest {
    private final OpenPages pages = new OpenPages();

    @BeforeEach
    void open() {
        pages.start();
    }

    @AfterEach
    void close() {
        pages.stop();
    }

    @Test
    void haveRoomForSoManyAndNoMore() {
        listenedTo(OpenPages.MOST);

        assertThat(pages.listen(code(OpenPages.MOST), 0)).isEmpty();
    }

    @Test
    void letTheOldestOfACodeMakeRoomForTheNewest() {
        for (int i = 0; i <= OpenPages.MOST_OF_ONE; i++) {
            assertThat(pages.listen(code(OpenPages.MOST), i)).isPresent();
        }
        assertThat(pages.known()).containsEntry(code(OpenPages.MOST), 1L);

        listenedTo(OpenPages.MOST - OpenPages.MOST_OF_ONE);

        assertThat(pages.listen(code(OpenPages.MOST - 1), 0)).isEmpty();
    }

    @Test
    void knowWhatThePageThatLagsMostHasSeen() {
        pages.listen(code(1), 7);
        pages.listen(code(1), 3);
        pages.listen(code(2), 5);

        assertThat(pages.known()).containsEntry(code(1), 3L).containsEntry(code(2), 5L);
    }

    @Test
    void learnEachLineOnce() {
        pages.listen(code(1), 3);

        pages.tell(code(1), 8);
        pages.tell(code(1), 4);
        pages.tell(code(2), 9);

        assertThat(pages.known()).containsOnlyKeys(code(1)).containsEntry(code(1), 8L);
        OpenPage page = new OpenPage(code(1), new SseEmitter(), 3);
        assertThat(page.learns(8)).isTrue();
        assertThat(page.learns(8)).isFalse();
    }

    @Test
    void openToNobodyWhenTheNodeStops() {
        pages.stop();

        assertThat(pages.listen(code(1), 0)).isEmpty();
    }

    private void listenedTo(int many) {
        for (int i = 0; i < many; i++) {
            assertThat(pages.listen(code(i), 0)).as("page %d", i).isPresent();
        }
    }

    private static Code code(int number) {
        return new Code("%04d-0000-0000-0000".formatted(number));
    }
}
