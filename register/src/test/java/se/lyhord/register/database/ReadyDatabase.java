package se.lyhord.register.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Lays a copy of the module's first database where a test's program keeps its own, below {@code target}: most of what a database costs is to unpack
 * PostgreSQL and to make the tables. A test that is about the first start has its data elsewhere, in a directory of its own.
 */
final class ReadyDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final String HOME = "lyhord.data";
    private static final Path BELOW = Path.of("target");
    private static final FirstDatabase FIRST = new FirstDatabase(BELOW.resolve("first-test"));

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        String home = environment.getProperty(HOME);
        if (home == null || !Path.of(home).startsWith(BELOW) || environment.containsProperty("spring.datasource.url")) {
            return;
        }
        // A path with something random in it is another one each time that it is asked for.
        environment.getPropertySources().addFirst(new MapPropertySource("ready database", Map.of(HOME, home)));
        try {
            FIRST.copyTo(Path.of(home));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
