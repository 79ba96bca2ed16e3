package se.lyhord.intake.benchmark;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The intake as it is, but for the sending of letters, which has its own pace; nothing else is left out. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {"se.lyhord.intake", "se.lyhord.register"},
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = "se\\.lyhord\\.intake\\.send\\..*"),
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = "se\\.lyhord\\.intake\\..*(Test|Alone|Test\\$.*)")
        })
public class BenchmarkedIntake {
    /** Runs as a process of its own. */
    public static void main(String[] settings) {
        SpringApplication.run(BenchmarkedIntake.class, settings);
    }
}
