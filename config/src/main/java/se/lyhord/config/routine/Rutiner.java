package se.lyhord.config.routine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where routines come from: those that are built in, and files. */
public final class Rutiner {
    private static final List<String> BUILT_IN =
            List.of("botkyrka", "hasselby-vallingby", "landskrona", "rinkeby-kista", "spanga-tensta");

    private Rutiner() {}

    /** The names that {@link #builtIn} knows. */
    public static List<String> builtInNames() {
        return BUILT_IN;
    }

    /**
     * The routine that a setting or a command names: a file, or else a built-in one.
     *
     * @throws RutinException when there is none, or it is not a whole and sound routine
     */
    public static Rutin named(String nameOrFile) {
        return nameOrFile.endsWith(".yaml") || nameOrFile.endsWith(".yml")
                ? read(Path.of(nameOrFile))
                : builtIn(nameOrFile);
    }

    /**
     * The built-in routine with this name, such as {@code hasselby-vallingby}.
     *
     * @throws RutinException when there is none
     */
    public static Rutin builtIn(String name) {
        String file = name + ".yaml";
        return RutinYaml.parse(
                file,
                resource(file)
                        .orElseThrow(() ->
                                new RutinException("Det finns ingen inbyggd rutin som heter ”%s”. De som finns är %s."
                                        .formatted(name, String.join(", ", BUILT_IN)))));
    }

    /** The built-in letters of one language. */
    static Brevmallar letters(String file) {
        return RutinYaml.letters(
                file, resource(file).orElseThrow(() -> new RutinException("Breven %s finns inte.".formatted(file))));
    }

    private static Optional<String> resource(String file) {
        try (InputStream yaml = Rutiner.class.getResourceAsStream(file)) {
            return yaml == null
                    ? Optional.empty()
                    : Optional.of(new String(yaml.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new RutinException("Den inbyggda filen %s går inte att läsa.".formatted(file), e);
        }
    }

    /**
     * The routine in a file.
     *
     * @throws RutinException when the file cannot be read or is not a whole and sound routine
     */
    public static Rutin read(Path file) {
        try {
            return RutinYaml.parse(file.toString(), Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new RutinException("Filen %s finns inte.".formatted(file), e);
        } catch (CharacterCodingException e) {
            throw new RutinException("Filen %s är inte sparad som UTF-8.".formatted(file), e);
        } catch (IOException e) {
            throw new RutinException("Filen %s går inte att läsa.".formatted(file), e);
        }
    }
}
