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
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Sends sample mail to the demo's mailbox, over SMTP as anybody's mail comes. */
class SampleMailing implements MoreSampleMail {
    private final JavaMailSenderImpl sender;
    private final String to;
    private final AtomicLong rounds;

    SampleMailing(DemoMailServer server, String to, Clock clock) {
        this.sender = server.sender();
        this.to = to;
        this.rounds = new AtomicLong(clock.instant().getEpochSecond());
    }

    /** All of them, as if written anew. */
    List<SampleMail> newRound() throws IOException {
        String round = Long.toString(rounds.getAndIncrement(), Character.MAX_RADIX);
        return SampleMail.all().stream().map(sample -> sample.inRound(round)).toList();
    }

    void send(List<SampleMail> samples) throws MessagingException {
        Session session = sender.getSession();
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(sender.getHost(), sender.getPort(), null, null);
            for (SampleMail sample : samples) {
                MimeMessage mail = new MimeMessage(session, new ByteArrayInputStream(sample.bytes()));
                transport.sendMessage(mail, new Address[] {new InternetAddress(to)});
            }
        }
    }

    @Override
    public void send(int count) {
        try {
            for (int left = Math.clamp(count, 0, LARGEST); left > 0; ) {
                List<SampleMail> round = newRound();
                List<SampleMail> next = round.subList(0, Math.min(left, round.size()));
                send(next);
                left -= next.size();
            }
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException("The demo's own mail server does not take mail", e);
        }
    }
}
