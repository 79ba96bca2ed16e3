package se.lyhord.intake.receive.mailbox;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import se.lyhord.intake.road.IntakeAlone;

/** A test that reads mailboxes of its own into the ledger of a running bot; all such tests share one bot. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import(ReadMailboxes.class)
@SpringBootTest(
        classes = IntakeAlone.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "lyhord.data=target/mailbox-test/${random.uuid}",
            "lyhord.demo.smtp-port=0",
            "lyhord.demo.imap-port=0",
            "lyhord.demo.every=0s",
            "lyhord.demo.at-once=0",
            "lyhord.intake.attempts=2"
        })
@interface MailboxTest {}
