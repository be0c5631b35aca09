package fr.centraleachat.passation.domain;

import fr.centraleachat.common.Montant;
import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import fr.centraleachat.tache.Libelle;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What each attributaire produced before signing, and what was found (ACH-10). */
public record VerificationDeLAttributaire(
        @Champ(
                        value = "Date limite donnée à l’attributaire pour produire ses pièces",
                        regle = "R2144-4, R2144-7")
                LocalDate dateLimitePieces,
        @Champ(value = "Certificats fiscaux", regle = "L2141-2, R2143-7")
                List<CertificatFiscal> attestationsFiscales,
        @Champ(
                        value = "Certificats sociaux et attestations de vigilance",
                        regle = "R2143-8, C. trav. D8222-5")
                List<AttestationDeVigilance> attestationsVigilance,
        @Champ(value = "Autres pièces", regle = "R2143-3, R2143-8, R2143-9")
                List<AutrePiece> autresPieces,
        @Champ(
                        value = "Sous-traitants déclarés (DC4) et vérifiés",
                        obligatoire = false,
                        regle = "R2193-1, R2193-2",
                        aide = "Nécessaire quand l’attributaire a déclaré de la sous-traitance.")
                List<SousTraitant> sousTraitants,
        @Champ(value = "Actes d’engagement signés par l’attributaire", regle = "R2182-3")
                List<ActeDEngagement> actesEngagementSignes,
        @Champ(
                        value = "Mises au point, sans modification substantielle",
                        obligatoire = false,
                        regle = "R2152-13")
                List<MiseAuPoint> misesAuPoint,
        @Champ(value = "Résultat par lot", regle = "R2144-7") List<ResultatDeLot> resultats) {

    /** {@code operateur} is a SIRET. */
    public record CertificatFiscal(
            @Champ("Opérateur (SIRET)") String operateur,
            @Champ("Délivré le") LocalDate delivreLe,
            @Champ("Valable jusqu’au") LocalDate valableJusquAu,
            @Champ(value = "Certificat", genre = Genre.PIECE) UUID piece) {}

    /** {@code operateur} is a SIRET. */
    public record AttestationDeVigilance(
            @Champ("Opérateur (SIRET)") String operateur,
            @Champ("Délivrée le") LocalDate delivreeLe,
            @Champ("Valable jusqu’au") LocalDate valableJusquAu,
            @Champ(value = "Attestation", genre = Genre.PIECE) UUID piece) {}

    /** {@code operateur} is a SIRET. */
    public record AutrePiece(
            @Champ("Opérateur (SIRET)") String operateur,
            @Champ("Pièce produite") TypeDePiece type,
            @Champ(value = "Délivrée le", obligatoire = false) LocalDate delivreeLe,
            @Champ(value = "Valable jusqu’au", obligatoire = false) LocalDate valableJusquAu,
            @Champ(value = "Fichier", genre = Genre.PIECE) UUID piece) {}

    /**
     * One DC4; {@code operateur} is the SIRET of the attributaire, {@code id} the sous-traitant's.
     */
    public record SousTraitant(
            @Champ("Lot") Integer lot,
            @Champ("Attributaire (SIRET)") String operateur,
            @Champ("Type d’identifiant") TypeIdentifiant typeIdentifiant,
            @Champ("Identifiant du sous-traitant") String id,
            @Champ("Prestations") String prestations,
            @Champ("Montant maximum (HT)") Montant montantHt,
            @Champ(value = "DC4", genre = Genre.PIECE) UUID piece) {}

    /** {@code operateur} is a SIRET. */
    public record ActeDEngagement(
            @Champ("Lot") Integer lot,
            @Champ("Opérateur (SIRET)") String operateur,
            @Champ(value = "Acte d’engagement signé", genre = Genre.PIECE) UUID piece) {}

    /** What was settled with the attributaire without changing the offer (R2152-13). */
    public record MiseAuPoint(
            @Champ("Lot") Integer lot,
            @Champ("Objet") String objet,
            @Champ(value = "Mise au point", genre = Genre.PIECE) UUID piece) {}

    /** {@code operateur} is a SIRET. */
    public record ResultatDeLot(
            @Champ("Lot") Integer lot,
            @Champ("Opérateur (SIRET)") String operateur,
            @Champ("Résultat") Resultat resultat,
            @Champ(value = "Motif", obligatoire = false) String motif) {}

    /** What the check of an attributaire concludes. */
    public enum Resultat {
        @Libelle("Conforme")
        CONFORME
    }

    /** What else the law or the consultation asks of the attributaire. */
    public enum TypeDePiece {
        @Libelle("Numéro SIREN ou équivalent")
        SIREN,
        @Libelle("Liste des travailleurs étrangers")
        TRAVAILLEURS_ETRANGERS,
        @Libelle("Attestation d’assurance")
        ASSURANCE,
        @Libelle("Jugement de redressement")
        JUGEMENT,
        @Libelle("Pouvoir du signataire")
        POUVOIR,
        @Libelle("RIB")
        RIB
    }
}
