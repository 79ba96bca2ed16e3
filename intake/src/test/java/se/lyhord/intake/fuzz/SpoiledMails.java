package se.lyhord.intake.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Any number of spoiled mails, each always the same from the same good ones. */
public final class SpoiledMails {
    private static final List<Mutation> MUTATIONS = Stream.of(
                    ByteMutations.ALL, LineMutations.ALL, HeaderMutations.ALL, MailMutations.ALL)
            .flatMap(List::stream)
            .toList();

    private static final int MOST_MUTATIONS = 8;

    /** A mail that has grown larger is left alone by further mutations: size is tested elsewhere. */
    private static final int LARGE = 2_000_000;

    private final List<byte[]> good;

    private SpoiledMails(List<byte[]> good) {
        this.good = good;
    }

    /** Spoils all {@code .eml} files in these folders and the folders in them. */
    public static SpoiledMails of(List<Path> folders) throws IOException {
        return new SpoiledMails(folders.stream()
                .flatMap(SpoiledMails::mails)
                .sorted()
                .map(SpoiledMails::read)
                .toList());
    }

    /** How many good mails there are. */
    public int seeds() {
        return good.size();
    }

    /** One spoiled mail. */
    public byte[] mail(long number) {
        RandomGenerator random = new Random(number * 0x9E3779B97F4A7C15L);
        byte[] mail = LineMutations.oneOf(good, random);
        for (int left = random.nextInt(MOST_MUTATIONS); left >= 0 && mail.length < LARGE; left--) {
            mail = LineMutations.oneOf(MUTATIONS, random).spoil(mail, LineMutations.oneOf(good, random), random);
        }
        return mail;
    }

    private static Stream<Path> mails(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
