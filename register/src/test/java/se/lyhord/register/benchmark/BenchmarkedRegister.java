package se.lyhord.register.benchmark;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** The register as it is. No configuration that a test's scan would find. */
@EnableAutoConfiguration
@Import({DeskTasks.class, Sampled.class, BareSql.class, ArendeReads.class, Confirming.class})
@ComponentScan(
        basePackages = "se.lyhord.register",
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "se\\.lyhord\\.register\\..*(Test|Alone|Test\\$.*)"))
class BenchmarkedRegister {}
