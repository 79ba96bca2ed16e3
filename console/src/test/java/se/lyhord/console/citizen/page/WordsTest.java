package se.lyhord.console.citizen.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lyhord.intake.receive.chat.file.CheckFiles;
import se.lyhord.register.conversation.Notice;
import se.lyhord.register.conversation.Stage;

class WordsTest {
    private static final Map<String, String> SWEDISH = PageTexts.read("sv");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");
    private static final Pattern ASKED = Pattern.compile("\\bt\\.t\\(\"([a-z0-9.-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"sv-simple", "en", "fi", "ar", "so"})
    void areTheSameInEveryLanguage(String tag) {
        Map<String, String> texts = PageTexts.read(tag);

        assertThat(texts.keySet()).isEqualTo(SWEDISH.keySet());
        assertThat(texts).allSatisfy((key, text) -> {
            assertThat(text).as(key).isNotBlank();
            assertThat(placeholders(text)).as(key).isEqualTo(placeholders(SWEDISH.getOrDefault(key, "")));
        });
    }

    @Test
    void areThereForEveryTemplate() throws IOException {
        try (Stream<Path> templates = Files.list(Path.of("src/main/jte"))) {
            assertThat(templates.flatMap(WordsTest::asked)).isNotEmpty().allMatch(SWEDISH::containsKey);
        }
    }

    @Test
    void areThereForEveryStageNoticeAndWay() {
        assertThat(Stream.of(keys("stage.", Stage.values()), keys("notice.", Notice.values()))
                        .flatMap(keys -> keys))
                .allMatch(SWEDISH::containsKey);
        assertThat(SWEDISH).containsKeys("rate.chief", "rate.passed", "rate.where", "rate.read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "sv-simple", "en", "fi", "ar", "so"})
    void tellHowManyFilesAndHowLargeBeforeTheyAreChosen(String tag) {
        assertThat(PageTexts.read(tag).get("photos.hint"))
                .contains(String.valueOf(CheckFiles.MOST), String.valueOf(CheckFiles.LARGEST >> 20));
    }

    private static Stream<String> keys(String part, Enum<?>[] constants) {
        return Stream.of(constants)
                .map(constant -> part + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Stream<String> asked(Path template) {
        try {
            return ASKED.matcher(Files.readString(template)).results().map(found -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
