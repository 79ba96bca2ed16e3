package se.lyhord.intake.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Where a server on loopback is to speak. */
record Port(int number) {
    /** One that nobody has. */
    static Port free() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new Port(any.getLocalPort());
        }
    }

    /** Whether a server is there, by the first letter of its greeting. */
    boolean greetsWith(char first) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), number), 200);
            return socket.getInputStream().read() == first;
        } catch (IOException notYet) {
            return false;
        }
    }
}
