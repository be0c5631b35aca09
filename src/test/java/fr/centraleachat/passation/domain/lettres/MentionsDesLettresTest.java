package fr.centraleachat.passation.domain.lettres;

import static fr.centraleachat.passation.domain.AchevementFixture.AUTRE_SIRET;
import static fr.centraleachat.passation.domain.lettres.MentionDeRejet.DATE_DE_SIGNATURE;
import static fr.centraleachat.passation.domain.lettres.MentionDeRejet.DECISION;
import static fr.centraleachat.passation.domain.lettres.MentionDeRejet.MOTIFS_DU_CHOIX;
import static fr.centraleachat.passation.domain.lettres.MentionDeRejet.MOTIFS_DU_REJET;
import static fr.centraleachat.passation.domain.lettres.MentionDeRejet.NOM_DE_L_ATTRIBUTAIRE;
import static fr.centraleachat.passation.domain.lettres.MentionDeRejet.NOTE;
import static fr.centraleachat.passation.domain.lettres.MentionDeRejet.RANG;
import static fr.centraleachat.passation.domain.lettres.MentionDeRejet.VOIES_ET_DELAIS_DE_RECOURS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.centraleachat.common.Formats;
import fr.centraleachat.passation.domain.EtatDeLot;
import fr.centraleachat.passation.domain.LotFixture;
import fr.centraleachat.passation.domain.ParametresDeReference;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.TypeDeProcedure;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Garde 20: each letter of rejection carries every mention that it owes, and no other. */
class MentionsDesLettresTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 20);
    private static final LocalDate SIGNATURE = LocalDate.of(2026, 12, 1);
    private static final LettreDeRejet OFFRE =
            new LettreDeRejet(
                    1,
                    AUTRE_SIRET,
                    StadeDuRejet.OFFRE,
                    "Prix plus élevé.",
                    new BigDecimal("81.5"),
                    2,
                    "Titulaire A",
                    "Meilleure note au prix.",
                    null,
                    null);

    private final RedacteurDeLettres redacteur =
            new RedacteurDeLettres(new ParametresDeReference(), new Formats(Clock.systemUTC()));

    @Test
    void ofAnOfferInAProcedureFormaliseeCarriesThemAll() {
        assertThat(mentions(TypeDeProcedure.AOO, SIGNATURE, OFFRE))
                .isEqualTo(EnumSet.allOf(MentionDeRejet.class));
    }

    /** Once the lot is awarded, who was left at the candidature is told the rest too. */
    @Test
    void ofACandidatureAfterTheAwardCarriesAllButTheNote() {
        var lettre =
                LettreDeRejet.deCandidature(
                        1, AUTRE_SIRET, "Capacités.", "Titulaire A", "Meilleure note.");

        assertThat(mentions(TypeDeProcedure.AOO, SIGNATURE, lettre))
                .containsExactlyInAnyOrder(
                        DECISION,
                        MOTIFS_DU_REJET,
                        NOM_DE_L_ATTRIBUTAIRE,
                        MOTIFS_DU_CHOIX,
                        DATE_DE_SIGNATURE,
                        VOIES_ET_DELAIS_DE_RECOURS);
    }

    /** R2181-3: neither 1° nor 2° is due while nothing is awarded. */
    @Test
    void ofACandidatureBeforeAnyAwardCarriesTheMotivesAndTheRecours() {
        var lettre = LettreDeRejet.deCandidature(1, AUTRE_SIRET, "Capacités insuffisantes.");

        assertThat(mentions(TypeDeProcedure.AOO, null, lettre))
                .containsExactlyInAnyOrder(DECISION, MOTIFS_DU_REJET, VOIES_ET_DELAIS_DE_RECOURS);
    }

    /** No délai de suspension is due; the motives are given at once, out of prudence. */
    @Test
    void ofAMapaCarriesAllButTheDateOfSignature() {
        assertThat(mentions(TypeDeProcedure.MAPA, null, OFFRE))
                .containsExactlyInAnyOrder(
                        DECISION,
                        MOTIFS_DU_REJET,
                        NOM_DE_L_ATTRIBUTAIRE,
                        MOTIFS_DU_CHOIX,
                        NOTE,
                        RANG,
                        VOIES_ET_DELAIS_DE_RECOURS);
    }

    private Set<MentionDeRejet> mentions(
            TypeDeProcedure type, LocalDate signature, LettreDeRejet lettre) {
        var procedure = mock(Procedure.class);
        when(procedure.type()).thenReturn(type);
        var lot = LotFixture.lot(1, EtatDeLot.ATTRIBUE);
        var texte =
                redacteur.rejet(new CadreDeLettre(procedure, lot, JOUR, signature, false), lettre);
        var mentions = EnumSet.allOf(MentionDeRejet.class);
        mentions.removeIf(m -> !m.estDans(texte));
        return mentions;
    }
}
