package fr.centraleachat.passation.domain;

import fr.centraleachat.common.Montant;
import fr.centraleachat.passation.domain.attribution.ActeDEngagement;
import fr.centraleachat.passation.domain.attribution.AttestationDeVigilance;
import fr.centraleachat.passation.domain.attribution.CertificatFiscal;
import fr.centraleachat.passation.domain.attribution.DecisionDeLot;
import fr.centraleachat.passation.domain.attribution.ResultatDeVerification;
import fr.centraleachat.passation.domain.attribution.TypeIdentifiant;
import fr.centraleachat.passation.domain.attribution.VerificationDeLAttributaire;
import fr.centraleachat.passation.domain.attribution.VerificationDeLAttributaire.Resultat;
import fr.centraleachat.passation.domain.envoi.ModeDEnvoi;
import fr.centraleachat.passation.domain.lettres.LettreALAttributaire;
import fr.centraleachat.passation.domain.lettres.LettreDeRejet;
import fr.centraleachat.passation.domain.lettres.LettresAuxCandidats;
import fr.centraleachat.passation.domain.lettres.StadeDuRejet;
import fr.centraleachat.passation.domain.marche.RoleDuTitulaire;
import fr.centraleachat.passation.domain.marche.Signature;
import fr.centraleachat.passation.domain.marche.Signature.Fondement;
import fr.centraleachat.passation.domain.marche.TitulaireSigne;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One lot awarded to one operator, with all that phases 12 and 13 ask of it. */
public final class AchevementFixture {

    public static final String SIRET = "55208131766522";
    public static final String AUTRE_SIRET = "73282932000074";
    public static final LocalDate DECISION = LocalDate.of(2026, 11, 2);
    public static final LocalDate JOUR = LocalDate.of(2026, 11, 23);

    private AchevementFixture() {}

    public static DecisionDeLot decision(int lot) {
        return new DecisionDeLot(
                lot,
                DecisionDeLot.Decision.ATTRIBUE,
                SIRET,
                Montant.de(90_000),
                "La meilleure offre.");
    }

    public static VerificationDeLAttributaire verification(LocalDate fiscal, LocalDate vigilance) {
        return new VerificationDeLAttributaire(
                JOUR,
                List.of(
                        new CertificatFiscal(
                                SIRET, fiscal, fiscal.plusYears(1), UUID.randomUUID())),
                List.of(
                        new AttestationDeVigilance(
                                SIRET, vigilance, vigilance.plusYears(1), UUID.randomUUID())),
                List.of(),
                null,
                List.of(new ActeDEngagement(1, SIRET, UUID.randomUUID())),
                null,
                List.of(new ResultatDeVerification(1, SIRET, Resultat.CONFORME, null, null)));
    }

    public static LettreDeRejet rejet(String motif, String texte) {
        return new LettreDeRejet(
                1,
                AUTRE_SIRET,
                StadeDuRejet.OFFRE,
                motif,
                new BigDecimal("71.5"),
                2,
                "Jardins du Val",
                "La meilleure offre.",
                texte,
                null);
    }

    public static LettresAuxCandidats lettres(LettreDeRejet... rejets) {
        return new LettresAuxCandidats(
                List.of(rejets),
                List.of(new LettreALAttributaire(1, SIRET, null, null)),
                ModeDEnvoi.ELECTRONIQUE,
                null);
    }

    public static Signature signature(String idMarche, LocalDate le) {
        return new Signature(
                idMarche,
                List.of(titulaire(SIRET, RoleDuTitulaire.MANDATAIRE)),
                Montant.de(90_000),
                Fondement.DELEGATION,
                "Délibération 2026-12",
                LocalDate.of(2026, 4, 10),
                null,
                le,
                List.of(UUID.randomUUID()));
    }

    public static TitulaireSigne titulaire(String siret, RoleDuTitulaire role) {
        return new TitulaireSigne(TypeIdentifiant.SIRET, siret, "Jardins du Val", role);
    }
}
