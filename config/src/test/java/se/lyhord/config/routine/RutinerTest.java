package se.lyhord.config.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RutinerTest {
    private final Path folder;

    RutinerTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void saysThatABuiltInRoutineDoesNotExist() {
        assertThatExceptionOfType(RutinException.class)
                .isThrownBy(() -> Rutiner.builtIn("grums"))
                .withMessageStartingWith("Det finns ingen inbyggd rutin som heter ”grums”. De som finns är botkyrka, ");
    }

    @Test
    void saysThatAFileDoesNotExist() {
        Path nowhere = folder.resolve("hv.yaml");

        assertThatExceptionOfType(RutinException.class)
                .isThrownBy(() -> Rutiner.read(nowhere))
                .withMessage("Filen %s finns inte.".formatted(nowhere));
    }

    @Test
    void saysThatAFolderCannotBeRead() {
        assertThatExceptionOfType(RutinException.class)
                .isThrownBy(() -> Rutiner.read(folder))
                .withMessage("Filen %s går inte att läsa.".formatted(folder));
    }

    @Test
    void saysThatAFileIsNotUtf8() throws IOException {
        byte[] latin1 = RoutineText.sound().yaml().replace("–", "-").getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("hv.yaml"), latin1);

        assertThatExceptionOfType(RutinException.class)
                .isThrownBy(() -> Rutiner.read(file))
                .withMessage("Filen %s är inte sparad som UTF-8.".formatted(file));
    }

    @Test
    void readsAFileThatWindowsHasSaved() {
        String windows = "\uFEFF" + RoutineText.sound().yaml().replace("\n", "\r\n");

        Rutin rutin = Rutiner.read(new RoutineText(windows).in(folder));

        assertThat(rutin).isEqualTo(Rutiner.builtIn("hasselby-vallingby"));
    }
}
