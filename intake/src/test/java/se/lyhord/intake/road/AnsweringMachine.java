package se.lyhord.intake.road;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** A machine that answers every letter to an address, without any sign of being one. */
final class AnsweringMachine implements AutoCloseable {
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicInteger answers = new AtomicInteger();

    /** Answers a letter's text with the mail that the given answer makes of it. */
    AnsweringMachine(TownMail town, String address, UnaryOperator<String> answer) {
        Thread.ofVirtual().start(() -> answerAll(town, address, answer));
    }

    private void answerAll(TownMail town, String address, UnaryOperator<String> answer) {
        try {
            while (!closed.await(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                List<MimeMessage> letters = town.mailsOf(address);
                while (answers.get() < letters.size()) {
                    MimeMessage letter = letters.get(answers.get());
                    town.deliver(answer.apply(SentText.of(letter)));
                    answers.incrementAndGet();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    int answers() {
        return answers.get();
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
