package fr.centraleachat.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Time comes from the one clock, so that the demonstration and the tests can move it. */
class TempsTest {

    private static final String HORLOGE = "fr.centraleachat.common.Horloge";

    /** Lends real time to the engine outside of its commands. */
    private static final String HORLOGE_DU_MOTEUR =
            "fr.centraleachat.workflow.engine.HorlogeDuMoteur";

    /** The shift of the demonstration's clock, and how long one waits: nothing of the field. */
    private static final String TEMPS_REEL_ASSUME = "fr.centraleachat.common.TempsReel";

    private static final DescribedPredicate<JavaAccess<?>> TEMPS_REEL =
            DescribedPredicate.describe("a reading of real time", TempsTest::litLeTempsReel);

    @Test
    void isReadFromTheClock() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(HORLOGE)
                .and()
                .doNotHaveFullyQualifiedName(HORLOGE_DU_MOTEUR)
                .and()
                .doNotHaveFullyQualifiedName(TEMPS_REEL_ASSUME)
                .should()
                .accessTargetWhere(TEMPS_REEL)
                .check(DependancesTest.CODE);
    }

    /** Canary: the clock itself reads real time, and the rule sees it. */
    @Test
    void isSeenWhereItIsAllowed() {
        assertThat(DependancesTest.CODE.get(HORLOGE).getAccessesFromSelf()).anyMatch(TEMPS_REEL);
    }

    private static boolean litLeTempsReel(JavaAccess<?> acces) {
        var cible = acces.getTarget();
        var type = cible.getOwner();
        var sansHorloge =
                acces instanceof JavaCodeUnitAccess<?> appel
                        && appel.getTarget().getRawParameterTypes().stream()
                                .noneMatch(p -> p.isEquivalentTo(Clock.class));
        if (type.getPackageName().equals("java.time") && !type.isEquivalentTo(Clock.class)) {
            return cible.getName().equals("now") && sansHorloge;
        }
        return type.isEquivalentTo(Clock.class) && cible.getName().startsWith("system")
                || type.isEquivalentTo(System.class)
                        && Set.of("currentTimeMillis", "nanoTime").contains(cible.getName())
                || type.isEquivalentTo(Date.class)
                        && cible.getName().equals("<init>")
                        && cible.getFullName().endsWith("<init>()");
    }
}
