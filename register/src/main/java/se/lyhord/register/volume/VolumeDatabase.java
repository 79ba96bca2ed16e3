package se.lyhord.register.volume;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The database and nothing that works by itself. No configuration that a scan of the whole program would find. */
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {"se.lyhord.register.database", "se.lyhord.register.search.index", "se.lyhord.register.volume"},
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.(KeepSearchIndex|.*Test.*)"))
class VolumeDatabase {}
