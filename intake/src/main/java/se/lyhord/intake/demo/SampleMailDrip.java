package se.lyhord.intake.demo;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import se.lyhord.register.signal.Loop;

/** Sends the sample mails through SMTP, a few at once and then one now and then, so that the desk lives. */
class SampleMailDrip extends Loop {
    private final JavaMailSenderImpl sender;
    private final DemoProperties demo;
    private final String to;
    private final Clock clock;
    private @Nullable Deque<SampleMail> left;
    private int sent;

    SampleMailDrip(DemoMailServer server, DemoProperties demo, String to, Clock clock) {
        super("sample-mail", demo.every().isZero() ? Duration.ofDays(1) : demo.every());
        this.sender = server.sender();
        this.demo = demo;
        this.to = to;
        this.clock = clock;
    }

    @Override
    protected boolean workOnce() throws IOException, MessagingException {
        SampleMail next = demo.every().isZero() ? null : samples().poll();
        if (next == null) {
            return false;
        }
        send(next);
        sent++;
        return sent < demo.atOnce();
    }

    private Deque<SampleMail> samples() throws IOException {
        Deque<SampleMail> samples = left;
        if (samples == null) {
            String round = Long.toString(clock.instant().getEpochSecond(), Character.MAX_RADIX);
            samples = new ArrayDeque<>(SampleMail.all().stream()
                    .map(sample -> sample.inRound(round))
                    .toList());
            left = samples;
        }
        return samples;
    }

    private void send(SampleMail sample) throws MessagingException {
        Session session = sender.getSession();
        MimeMessage mail = new MimeMessage(session, new ByteArrayInputStream(sample.bytes()));
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(sender.getHost(), sender.getPort(), null, null);
            transport.sendMessage(mail, new Address[] {new InternetAddress(to)});
        }
    }
}
