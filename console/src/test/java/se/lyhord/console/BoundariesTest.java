package se.lyhord.console;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The walls of the house: one chain of modules, no circles of packages, and each technology in its own room. */
class BoundariesTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.lyhord");

    @Test
    void modulesFormOneChain() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("config")
                .definedBy("se.lyhord.config..")
                .layer("classifier")
                .definedBy("se.lyhord.classifier..")
                .layer("register")
                .definedBy("se.lyhord.register..")
                .layer("intake")
                .definedBy("se.lyhord.intake..")
                .layer("console")
                .definedBy("se.lyhord.console..")
                .whereLayer("console")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("intake")
                .mayOnlyBeAccessedByLayers("console")
                .whereLayer("register")
                .mayOnlyBeAccessedByLayers("console", "intake")
                .whereLayer("classifier")
                .mayOnlyBeAccessedByLayers("console", "intake", "register")
                .check(CLASSES);
    }

    @Test
    void packagesDependOnEachOtherInOneDirection() {
        slices().matching("se.lyhord.(*).(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().matching("se.lyhord.(*).(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void whatVerbsShareIsTheirsAlone() {
        String engine = "se.lyhord.register.verb.engine..";
        String road = "se.lyhord.register.verb.road..";
        noClasses()
                .that()
                .resideOutsideOfPackage("se.lyhord.register.verb..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(engine, road)
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage(engine, road)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("se.lyhord.register.verb")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(engine)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(road)
                .check(CLASSES);
    }

    @Test
    void eachTechnologyStaysInItsRoom() {
        noClasses()
                .that()
                .resideInAnyPackage("se.lyhord.config..", "se.lyhord.classifier..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "jakarta.mail..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("se.lyhord.register..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.vaadin..", "jakarta.mail..", "org.apache.james..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("se.lyhord.console..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("se.lyhord.console..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "org.apache.james..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("se.lyhord.intake.read..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.james..")
                .check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        assertThat(CLASSES.getDefaultPackage().getSubpackagesInTree())
                .filteredOn(room -> room.getName().startsWith("se.lyhord.")
                        && !room.getClasses().isEmpty())
                .allSatisfy(room -> assertThat(hasInfo(room))
                        .as("package-info of %s", room.getName())
                        .isTrue());
    }

    private static boolean hasInfo(JavaPackage room) {
        return room.tryGetPackageInfo().isPresent();
    }
}
