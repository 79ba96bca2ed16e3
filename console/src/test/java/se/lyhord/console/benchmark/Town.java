package se.lyhord.console.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One database and the nodes on it. */
final class Town implements AutoCloseable {
    private final Database database;
    private final List<Node> nodes = new ArrayList<>();
    private final List<URI> addresses;

    /**
     * Starts all of it; the nodes together.
     *
     * @param machine what each node's Java gets, such as its heap
     */
    Town(Path home, int size, List<String> machine, List<String> settings) throws IOException {
        database = Database.start(home.resolve("database"));
        for (int number = 0; number < size; number++) {
            nodes.add(Node.start(
                    home,
                    machine,
                    Stream.of(database.settings(), ownDemo(), settings)
                            .flatMap(List::stream)
                            .toList()));
        }
        addresses = nodes.stream().map(Node::address).toList();
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
