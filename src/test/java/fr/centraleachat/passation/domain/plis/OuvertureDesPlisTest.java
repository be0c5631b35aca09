package fr.centraleachat.passation.domain.plis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.centraleachat.common.EtatIncompatible;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Gardes 12 and 14: nothing is readable before two agents open, and then the last offers only. */
class OuvertureDesPlisTest extends EssaiDePlis {

    @Test
    void keepsPlisSealedUntilTheDateLimiteIsPast() {
        deposer(UN, "offre");

        assertThatThrownBy(() -> ouvrir(dlro))
                .isInstanceOf(EtatIncompatible.class)
                .hasMessageContaining("restent scellés")
                .satisfies(e -> assertThat(regle(e)).isEqualTo("R2132-9"));
        ouvrir(dlro.plus(1, ChronoUnit.MICROS));
    }

    @Test
    void refusesAnOpeningByOneAgent() {
        deposer(UN, "offre");

        assertThatThrownBy(
                        () ->
                                ouverture.ouvrir(
                                        numero,
                                        1,
                                        "marches.metropole",
                                        "marches.metropole",
                                        apres()))
                .isInstanceOf(EtatIncompatible.class)
                .hasMessageContaining("deux agents");
    }

    @Test
    void opensNothingWithoutAnyPliInTime() {
        horlogeDEssai.regler(apres());
        deposer(UN, "offre tardive");

        ouvrir(apres());

        assertThat(registre.ouverture(numero, 1)).isPresent();
        assertThat(registre.offres(numero, 1)).isEmpty();
        assertThat(registre.plis(numero, 1))
                .extracting(Pli::etat)
                .containsExactly(EtatDePli.HORS_DELAI);
    }

    @Test
    void refusesAndRecordsEveryAttemptToReadASealedPli() {
        var pli = deposer(UN, "offre").pli();

        assertThatThrownBy(() -> lecture.lire(numero, pli.id(), 1))
                .isInstanceOf(EtatIncompatible.class)
                .satisfies(e -> assertThat(regle(e)).isEqualTo("R2132-9"));
        assertThat(registre.documents(pli)).isEmpty();
        assertThat(refusConsignes()).isEqualTo(1);
    }

    @Test
    void opensTheLastOfferOfEachOperateurAndNoOther() throws IOException {
        var remplacee = deposer(UN, "première offre").pli();
        var derniere = deposer(UN, "seconde offre").pli();
        var autre = deposer(AUTRE, "offre concurrente").pli();
        horlogeDEssai.regler(dlro.plusSeconds(60));
        var tardive = deposer(AUTRE, "offre tardive").pli();

        var faite = ouvrir(apres());

        assertThat(faite.contreseingDe()).isEqualTo("marches2.metropole");
        assertThat(lu(derniere)).isEqualTo("seconde offre");
        assertThat(lu(autre)).isEqualTo("offre concurrente");
        assertThatThrownBy(() -> lu(remplacee))
                .satisfies(e -> assertThat(regle(e)).isEqualTo("R2151-6"));
        assertThatThrownBy(() -> lu(tardive))
                .satisfies(e -> assertThat(regle(e)).isEqualTo("R2151-5"));
        assertThat(registre.plis(numero, 1))
                .extracting(Pli::etat)
                .containsExactly(
                        EtatDePli.REMPLACE,
                        EtatDePli.OUVERT,
                        EtatDePli.OUVERT,
                        EtatDePli.HORS_DELAI);
        assertThat(registre.offres(numero, 1)).hasSize(4);
    }

    @Test
    void receivesNoPliOnceTheyAreOpen() {
        deposer(UN, "offre");
        ouvrir(apres());

        assertThatThrownBy(() -> deposer(AUTRE, "offre"))
                .isInstanceOf(EtatIncompatible.class)
                .hasMessageContaining("sont ouverts");
        assertThatThrownBy(() -> ouvrir(apres())).hasMessageContaining("déjà ouverts");
    }

    @Test
    void letsTheApplicationChangeNothingOfWhatWasReceived() {
        deposer(UN, "offre");

        for (var ordre :
                List.of(
                        "update app.pli set recu_le = recu_le where procedure = ?",
                        "delete from app.pli where procedure = ?",
                        "update app.contenu_bloc set octets = '' where procedure = ?",
                        "delete from app.acces_au_pli where procedure = ?",
                        "update app.cle_des_plis set cle = '' where procedure = ?")) {
            assertThatThrownBy(
                            () ->
                                    transaction.executeWithoutResult(
                                            etat -> jdbc.sql(ordre).param(numero).update()))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }
}
