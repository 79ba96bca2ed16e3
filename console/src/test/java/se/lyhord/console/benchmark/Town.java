package se.lyhord.console.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** One database and the nodes on it. */
final class Town implements AutoCloseable {
    private final Database database;
    private final List<Node> nodes = new ArrayList<>();
    private final List<URI> addresses = new ArrayList<>();

    private Town(Database database) {
        this.database = database;
    }

    /**
     * Starts all of it, the nodes together, and waits until they are ready.
     *
     * @param machine what each node's Java gets, such as its heap
     */
    static Town start(Path home, int size, List<String> machine, List<String> settings) throws IOException {
        return start(home, size, machine, settings, database -> {});
    }

    /** The same, on a database that something has filled. */
    static Town start(Path home, int size, List<String> machine, List<String> settings, Consumer<Database> filling)
            throws IOException {
        Town town = new Town(Database.start(home.resolve("database")));
        try {
            filling.accept(town.database);
            for (int number = 0; number < size; number++) {
                town.nodes.add(Node.start(home, machine, town.settings(settings)));
            }
            town.nodes.forEach(node -> town.addresses.add(node.address()));
            return town;
        } catch (IOException | RuntimeException failed) {
            town.close();
            throw failed;
        }
    }

    private List<String> settings(List<String> others) throws IOException {
        return Stream.of(database.settings(), ownDemo(), others)
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> ownDemo() throws IOException {
        return List.of(
                "--lyhord.demo.with-own-database=true",
                "--lyhord.demo.smtp-port=" + freePort(),
                "--lyhord.demo.imap-port=" + freePort());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    Database database() {
        return database;
    }

    Node node(int number) {
        return nodes.get(number);
    }

    List<URI> addresses() {
        return addresses;
    }

    @Override
    public void close() throws IOException {
        nodes.forEach(Node::close);
        database.close();
    }
}
