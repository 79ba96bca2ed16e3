package se.lyhord.intake.road;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program without its console: what a node with the roles intake and public runs. */
@SpringBootApplication(scanBasePackages = {"se.lyhord.intake", "se.lyhord.register"})
public class IntakeAlone {
    /** Runs as a process of its own, for tests that kill it. */
    public static void main(String[] args) {
        SpringApplication.run(IntakeAlone.class, args);
    }
}
