package se.lyhord.console;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the one who started the program where to look. */
@Component
class Greeting {
    private static final Logger LOG = LoggerFactory.getLogger(Greeting.class);

    private volatile int port;

    @EventListener
    void on(WebServerInitializedEvent opened) {
        if (opened.getApplicationContext().getServerNamespace() == null) {
            port = opened.getWebServer().getPort();
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        LOG.info(
                "Lyhörd är igång. Medborgarsidan: http://localhost:{}/  Handläggningen: http://localhost:{}/inkorg",
                port,
                port);
    }
}
