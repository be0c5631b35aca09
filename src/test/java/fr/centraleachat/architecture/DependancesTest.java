package fr.centraleachat.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may depend on what, inside the modules and out. */
class DependancesTest {

    static final JavaClasses CODE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("fr.centraleachat");

    @Test
    void theEngineIsKnownToWorkflowAndProcessOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..workflow..", "..process..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(CODE);
    }

    @Test
    void pagesAndControllersAreImportedByNobody() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("fr.centraleachat..web..")
                .check(CODE);
    }

    @Test
    void theDomainKnowsNeitherPagesNorTheEngine() {
        noClasses()
                .that()
                .resideInAPackage("fr.centraleachat..domain..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("fr.centraleachat..process..", "jakarta.servlet..")
                .check(CODE);
    }

    @Test
    void dependenciesComeByTheConstructor() {
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(CODE);
    }

    /** Canary: a rule about an empty package protects nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"..workflow..", "..process..", "..web..", "..domain.."})
    void everyPackageThatARuleNamesHasClasses(String paquet) {
        assertThat(CODE.that(resideInAPackage(paquet))).hasSizeGreaterThan(3);
    }

    /** Canary: the engine is really used where it is allowed. */
    @ParameterizedTest
    @ValueSource(strings = {"..workflow..", "..process.."})
    void theEngineIsUsedWhereItIsAllowed(String paquet) {
        assertThat(CODE.that(resideInAPackage(paquet)))
                .anyMatch(
                        classe ->
                                classe.getDirectDependenciesFromSelf().stream()
                                        .anyMatch(
                                                d ->
                                                        d.getTargetClass()
                                                                .getPackageName()
                                                                .startsWith("org.camunda")));
    }
}
