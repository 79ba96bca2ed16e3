package se.lyhord.intake.demo;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lyhord.register.signal.Loop;

/** Sends the sample mails through SMTP, a few at once and then one now and then, so that the desk lives. */
class SampleMailDrip extends Loop {
    private final SampleMailing mailing;
    private final DemoProperties demo;
    private @Nullable Deque<SampleMail> left;
    private int sent;

    SampleMailDrip(SampleMailing mailing, DemoProperties demo) {
        super("sample-mail", demo.every().isZero() ? Duration.ofDays(1) : demo.every());
        this.mailing = mailing;
        this.demo = demo;
    }

    @Override
    protected boolean workOnce() throws IOException, MessagingException {
        SampleMail next = demo.every().isZero() ? null : samples().poll();
        if (next == null) {
            return false;
        }
        mailing.send(List.of(next));
        sent++;
        return sent < demo.atOnce();
    }

    private Deque<SampleMail> samples() throws IOException {
        Deque<SampleMail> samples = left;
        if (samples == null) {
            samples = new ArrayDeque<>(mailing.newRound());
            left = samples;
        }
        return samples;
    }
}
