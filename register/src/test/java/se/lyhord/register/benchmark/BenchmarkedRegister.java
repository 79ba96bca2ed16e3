package se.lyhord.register.benchmark;

import java.io.IOException;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;

/** The register as it is. No configuration that a test's scan would find. */
@EnableAutoConfiguration
@Import({DeskTasks.class, SearchTasks.class, Sampled.class, BareSql.class, ArendeReads.class, Confirming.class})
@ComponentScan(
        basePackages = "se.lyhord.register",
        excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = BenchmarkedRegister.OfTests.class))
class BenchmarkedRegister {
    /** What the tests have beside the program, such as a clock that they turn. */
    static final class OfTests implements TypeFilter {
        @Override
        public boolean match(MetadataReader found, MetadataReaderFactory readers) throws IOException {
            return found.getResource().getURI().getPath().contains("/test-classes/");
        }
    }
}
