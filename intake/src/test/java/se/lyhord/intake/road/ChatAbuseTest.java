package se.lyhord.intake.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Requests that no honest app sends, byte by byte: each is answered, none breaks anything, and only what was answered 201 is in the ledger. */
@RoadTest
@Import(OpenDoor.class)
@TestPropertySource(properties = {"lyhord.guard.enabled=false", "spring.servlet.multipart.resolve-lazily=true"})
class ChatAbuseTest {
    private static final Pattern REFERENCE = Pattern.compile("\"reference\":\"([^\"]+)\"");
    private static final int PATIENCE_MILLIS = 20_000;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @Test
    void mutatedRequestsNeitherBreakNorHangNorLeaveAnythingBehind() throws Exception {
        Random random = new Random(20_260_301);
        int count = Integer.getInteger("lyhord.abuse", 400);
        List<String> broken = new ArrayList<>();
        long before = rows();
        Set<String> created = new HashSet<>();
        for (int i = 0; i < count; i++) {
            byte[] request = Attacks.next(random);
            Answered answered = answer(request);
            int status = answered.status();
            if (status == 201) {
                // Some have the same key and words: a retry, with the same receipt.
                created.add(answered.reference());
            }
            if (status >= 500 || status < 0) {
                broken.add(i + " → " + status + "\n" + new String(request, StandardCharsets.ISO_8859_1));
            }
        }

        assertThat(broken).isEmpty();
        assertThat(created).isNotEmpty();
        assertThat(rows() - before).isEqualTo(created.size());
    }

    private long rows() {
        return jdbc.sql("select count(*) from ledger where channel = 'CHAT'")
                .query(Long.class)
                .single();
    }

    /** The answer; status 0 where the connection was just closed, -1 where nothing came in time. */
    private Answered answer(byte[] request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(request);
            out.flush();
            socket.shutdownOutput();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1)
                    // Whoever asked whether to go on has been told so first.
                    .replaceFirst("^HTTP/1\\.1 100 *\r\n\r\n", "");
            Matcher reference = REFERENCE.matcher(answer);
            return new Answered(
                    answer.matches("(?s)HTTP/1\\.1 \\d{3}.*") ? Integer.parseInt(answer.substring(9, 12)) : 0,
                    reference.find() ? reference.group(1) : "");
        } catch (SocketTimeoutException hangs) {
            return new Answered(-1, "");
        } catch (IOException closed) {
            return new Answered(0, "");
        }
    }

    private record Answered(int status, String reference) {}
}
