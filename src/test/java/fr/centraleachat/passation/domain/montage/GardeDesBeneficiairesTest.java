package fr.centraleachat.passation.domain.montage;

import static fr.centraleachat.passation.MontageFixture.nettoyage;
import static fr.centraleachat.passation.domain.montage.ExamenFixture.JOUR;
import static fr.centraleachat.passation.domain.montage.ExamenFixture.examen;
import static fr.centraleachat.passation.domain.montage.ExamenFixture.fautes;
import static fr.centraleachat.passation.domain.montage.ExamenFixture.procedure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.organisation.ServiceCommun;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Garde 5 (R2162-6): nobody draws on a marché who was not named before its publicity. */
class GardeDesBeneficiairesTest {

    private static final String CADRE = "\"PROPRE\"";
    private final Organisation organisation = mock(RETURNS_DEEP_STUBS);
    private final GardeDesBeneficiaires garde = new GardeDesBeneficiaires(organisation);

    @BeforeEach
    void twoAdherentsOfWhichOneDrawsOnTheCentrale() {
        when(organisation.existe("LONGVIC")).thenReturn(true);
        when(organisation.existe("AHUY")).thenReturn(true);
        when(organisation.adhere("LONGVIC", ServiceCommun.CENTRALE_ACHAT, JOUR)).thenReturn(true);
    }

    @Test
    void garde5AdmitsThoseWhoAreKnown() {
        assertThat(examiner(CADRE, "[\"LONGVIC\",\"AHUY\"]")).isEmpty();
    }

    @Test
    void garde5NamesTheUnknownAndTheOneCitedTwice() {
        assertThat(examiner(CADRE, "[\"LONGVIC\",\"NULLE_PART\",\"LONGVIC\"]"))
                .containsExactlyInAnyOrder(
                        tuple("beneficiaires[1]", "R2162-6"), tuple("beneficiaires", "R2162-6"));
    }

    @Test
    void garde5WantsAnAdhesionToTheCentraleThatDay() {
        assertThat(examiner("\"CENTRALE\"", "[\"LONGVIC\",\"AHUY\"]"))
                .containsExactly(tuple("beneficiaires[1]", "L2113-4"));
    }

    @Test
    void garde5WantsTwoMembersInAGroupement() {
        assertThat(examiner("\"GROUPEMENT\"", "[\"LONGVIC\"]"))
                .containsExactly(tuple("beneficiaires", "L2113-6"));
    }

    private Iterable<Tuple> examiner(String cadre, String beneficiaires) {
        var montage = nettoyage().avec("beneficiaires", beneficiaires);
        return fautes(garde, examen(procedure(CADRE, cadre), montage)).stream()
                .map(erreur -> tuple(erreur.champ(), erreur.regle()))
                .toList();
    }
}
