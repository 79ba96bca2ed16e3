package se.lyhord.console;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Lyhörd. */
@SpringBootApplication(scanBasePackages = "se.lyhord")
public class Lyhord {
    /** Starts the program. */
    public static void main(String[] args) {
        SpringApplication.run(Lyhord.class, args);
    }
}
