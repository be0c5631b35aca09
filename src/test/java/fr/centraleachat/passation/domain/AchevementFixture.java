package fr.centraleachat.passation.domain;

import fr.centraleachat.common.Montant;
import fr.centraleachat.passation.domain.Signature.Fondement;
import fr.centraleachat.passation.domain.VerificationDeLAttributaire.Resultat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One lot awarded to one operator, with all that phases 12 and 13 ask of it. */
final class AchevementFixture {

    static final String SIRET = "55208131766522";
    static final String AUTRE_SIRET = "73282932000074";
    static final LocalDate DECISION = LocalDate.of(2026, 11, 2);
    static final LocalDate JOUR = LocalDate.of(2026, 11, 23);

    private AchevementFixture() {}

    static DecisionDeLot decision(int lot) {
        return new DecisionDeLot(
                lot,
                DecisionDeLot.Decision.ATTRIBUE,
                SIRET,
                Montant.de(90_000),
                "La meilleure offre.");
    }

    static VerificationDeLAttributaire verification(LocalDate fiscal, LocalDate vigilance) {
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

    static LettreDeRejet rejet(String motif, String texte) {
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

    static LettresAuxCandidats lettres(LettreDeRejet... rejets) {
        return new LettresAuxCandidats(
                List.of(rejets),
                List.of(new LettreALAttributaire(1, SIRET, null, null)),
                ModeDEnvoi.ELECTRONIQUE,
                null);
    }

    static Signature signature(String idMarche, LocalDate le) {
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

    static TitulaireSigne titulaire(String siret, RoleDuTitulaire role) {
        return new TitulaireSigne(TypeIdentifiant.SIRET, siret, "Jardins du Val", role);
    }
}
