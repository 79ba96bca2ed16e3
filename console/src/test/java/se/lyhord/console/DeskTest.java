package se.lyhord.console;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithUserDetails;

/** A test at the desk of the whole program without its mailbox, signed in as Karin; all such tests share one database. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {Lyhord.class, Post.class},
        properties = {
            "lyhord.data=target/console-test/${random.uuid}",
            "lyhord.routine=hasselby-vallingby,landskrona,rinkeby-kista",
            "lyhord.roles=console,public",
            "lyhord.learning.enabled=false",
            "lyhord.guard.calm=100",
            "lyhord.first-user.name=karin",
            "lyhord.first-user.password=hemligt"
        })
@WithUserDetails("karin")
public @interface DeskTest {}
