package fr.centraleachat.passation.domain.arret;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.envoi.ModeDEnvoi;
import fr.centraleachat.passation.domain.lettres.LettreDeRejet;
import fr.centraleachat.passation.domain.lettres.StadeDuRejet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Garde 20, for an arrêt: every participant is told why, and nobody else (R2185-2). */
class GardesDesLettresDArretTest {

    private static final String UN = "12345678200028";
    private static final String AUTRE = "55210055400013";
    private static final List<LettreDeRejet> ATTENDUES =
            List.of(lettre(1, UN, "Le besoin change.", null), lettre(1, AUTRE, "…", null));

    @Test
    void admitsOneLetterForEachParticipant() {
        assertThat(
                        fautes(
                                lettre(1, UN, "Le besoin change.", "Raisons :\nLe besoin  change."),
                                lettre(1, AUTRE, "Le besoin change.", null)))
                .isEmpty();
    }

    @Test
    void refusesToForgetOne() {
        assertThat(fautes(lettre(1, UN, "Le besoin change.", null)))
                .singleElement()
                .satisfies(e -> assertThat(e.message()).contains(AUTRE))
                .extracting(Erreur::regle)
                .isEqualTo("R2185-2");
    }

    @Test
    void refusesALetterToWhoTookNoPart() {
        assertThat(
                        fautes(
                                lettre(1, UN, "Raisons", null),
                                lettre(1, AUTRE, "Raisons", null),
                                lettre(2, UN, "Raisons", null)))
                .extracting(Erreur::champ)
                .containsExactly("lettresRejet[2].operateur");
    }

    @Test
    void refusesALetterWithoutReasonsOrWhoseTextSaysOthers() {
        assertThat(fautes(lettre(1, UN, " ", null), lettre(1, AUTRE, "Le prix.", "La qualité.")))
                .extracting(Erreur::champ)
                .containsExactly("lettresRejet[0].motifRejet", "lettresRejet[1].texte");
    }

    private static List<Erreur> fautes(LettreDeRejet... lettres) {
        return GardesDesLettresDArret.fautes(
                new LettresDArret(List.of(lettres), ModeDEnvoi.ELECTRONIQUE, null), ATTENDUES);
    }

    private static LettreDeRejet lettre(int lot, String siret, String raisons, String texte) {
        return new LettreDeRejet(
                lot, siret, StadeDuRejet.OFFRE, raisons, null, null, null, null, texte, null);
    }
}
