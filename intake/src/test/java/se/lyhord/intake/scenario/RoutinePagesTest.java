package se.lyhord.intake.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The pages in docs/routines name tests, classes and settings that are there. */
class RoutinePagesTest {
    private static final Path PROJECT = Path.of("..");
    private static final Path PAGES = PROJECT.resolve("docs/routines");
    private static final Path RUTINER = PROJECT.resolve("config/src/main/resources/se/lyhord/config/routine");
    private static final Pattern TEST = Pattern.compile("`([a-z]+)\\.([A-Z]\\w+)#(\\w+)`");
    private static final Pattern CODE = Pattern.compile("`([a-z]+)\\.([A-Z]\\w+)`");
    private static final Pattern SETTING = Pattern.compile("`([\\w.-]+)(?:: ([^`]+))?`");
    private static final YAMLMapper YAML = YAMLMapper.shared();

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.toList().stream();
        }
    }

    static Stream<Path> pagesOfRoutines() throws IOException {
        return pages().filter(page -> !page.endsWith("README.md"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyTestIsThere(Path page) throws IOException {
        List<MatchResult> named = TEST.matcher(Files.readString(page)).results().toList();

        assertThat(named).isNotEmpty();
        named.forEach(
                test -> assertThat(source("test", test)).as(test.group()).contains("void " + test.group(3) + "("));
    }

    @Test
    void everyClassIsThere() throws IOException {
        String page = Files.readString(PAGES.resolve("README.md"));

        List<MatchResult> named = CODE.matcher(page).results().toList();

        assertThat(named).isNotEmpty();
        named.forEach(type -> assertThat(source("main", type) + source("test", type))
                .as(type.group())
                .isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("pagesOfRoutines")
    void everySettingIsInTheRoutinesFile(Path page) throws IOException {
        String file = String.valueOf(page.getFileName()).replace(".md", ".yaml");
        JsonNode rutin = YAML.readTree(RUTINER.resolve(file).toFile());

        for (MatchResult setting : settings(page)) {
            JsonNode found = at(rutin, setting.group(1));

            assertThat(found.isMissingNode()).as(setting.group()).isFalse();
            if (setting.group(2) != null) {
                assertThat(found).as(setting.group()).isEqualTo(YAML.readTree(setting.group(2)));
            }
        }
    }

    /** What stands in the second column. */
    private static List<MatchResult> settings(Path page) throws IOException {
        List<MatchResult> settings = new ArrayList<>();
        for (String line : Files.readAllLines(page)) {
            String[] cells = line.split("\\|", -1);
            if (cells.length > 3 && !cells[2].strip().startsWith("—")) {
                SETTING.matcher(cells[2]).results().forEach(settings::add);
            }
        }
        return settings;
    }

    /** What a path of keys, and of ids in lists, leads to. */
    private static JsonNode at(JsonNode from, String path) {
        JsonNode node = from;
        for (String key : path.split("\\.", -1)) {
            node = node.isArray() ? withId(node, key) : node.path(key);
        }
        return node;
    }

    private static JsonNode withId(JsonNode list, String id) {
        return list.valueStream()
                .filter(part -> part.path("id").asString("").equals(id))
                .findFirst()
                .orElseGet(() -> list.path(id));
    }

    /** The source of a class, by the last part of its package; empty when there is none. */
    private static String source(String tree, MatchResult type) {
        Path end = Path.of(type.group(1), type.group(2) + ".java");
        StringBuilder source = new StringBuilder();
        for (String module : List.of("config", "classifier", "register", "intake", "console")) {
            try (Stream<Path> files =
                    Files.walk(PROJECT.resolve(module).resolve("src").resolve(tree))) {
                for (Path file : files.filter(file -> file.endsWith(end)).toList()) {
                    source.append(Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return source.toString();
    }
}
