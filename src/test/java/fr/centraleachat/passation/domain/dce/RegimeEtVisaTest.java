package fr.centraleachat.passation.domain.dce;

import static fr.centraleachat.passation.domain.montage.ExamenFixture.JOUR;
import static fr.centraleachat.passation.domain.montage.ExamenFixture.procedure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.passation.SupportDePublicite;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.publicite.ConstatDEnvoi;
import fr.centraleachat.passation.domain.publicite.Publicite;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RegimeEtVisaTest {

    private static final PieceVisee RC = new PieceVisee(UUID.randomUUID(), "rc.pdf", 1, "a1");
    private static final PieceVisee CCAP = new PieceVisee(UUID.randomUUID(), "ccap.pdf", 1, "b2");

    @Test
    void garde2KeepsTheLawOfTheDayOfTheSending() {
        var procedure = procedure();
        assertThat(procedure.jourDuRegime(JOUR)).isEqualTo(JOUR);
        assertThatCode(procedure::exigerAvantPublicite).doesNotThrowAnyException();
        procedure.publier(JOUR, Instant.EPOCH);
        assertThat(procedure.jourDuRegime(JOUR.plusYears(1))).isEqualTo(JOUR);
        assertThatThrownBy(procedure::exigerAvantPublicite).isInstanceOf(EtatIncompatible.class);
    }

    @Test
    void theFirstSendingStartsTheDelaiUnlessTheJoueIsAsked() {
        var boamp = List.of(SupportDePublicite.BOAMP, SupportDePublicite.PROFIL_ACHETEUR);
        var joue = List.of(SupportDePublicite.BOAMP, SupportDePublicite.JOUE);
        assertThat(faitCourir(procedure(), SupportDePublicite.PROFIL_ACHETEUR, boamp)).isTrue();
        assertThat(faitCourir(procedure(), SupportDePublicite.BOAMP, joue)).isFalse();
        assertThat(faitCourir(procedure(), SupportDePublicite.JOUE, joue)).isTrue();
        var publiee = procedure();
        publiee.publier(JOUR, Instant.EPOCH);
        assertThat(faitCourir(publiee, SupportDePublicite.BOAMP, boamp)).isFalse();
    }

    @Test
    void aVisaHoldsForTheseBytesOnly() {
        var visa = new Visa("2026-0001", List.of(RC, CCAP), "instructeur.longvic", Instant.EPOCH);
        var change = new PieceVisee(RC.piece(), RC.nom(), RC.version(), "a2");
        assertThat(visa.couvre(List.of(CCAP, RC))).isTrue();
        assertThat(visa.couvre(List.of(RC))).isFalse();
        assertThat(visa.couvre(List.of(change, CCAP))).isFalse();
    }

    private static boolean faitCourir(
            Procedure procedure, SupportDePublicite support, List<SupportDePublicite> supports) {
        return ConstatDEnvoi.faitCourirLeDelai(
                procedure,
                support,
                new Publicite(
                        Publicite.Decision.PUBLIER,
                        null,
                        supports,
                        List.of(),
                        JOUR,
                        Instant.EPOCH,
                        null,
                        null));
    }
}
