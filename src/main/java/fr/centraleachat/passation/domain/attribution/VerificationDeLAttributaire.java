package fr.centraleachat.passation.domain.attribution;

import fr.centraleachat.passation.domain.dce.AutrePiece;
import fr.centraleachat.passation.domain.montage.Montage;
import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Libelle;
import java.time.LocalDate;
import java.util.List;

/** What each attributaire produced before signing, and what was found (ACH-10). */
public record VerificationDeLAttributaire(
        @Champ(
                        value = "Date limite donnée à l’attributaire pour produire ses pièces",
                        regle = "R2144-4, R2144-7")
                LocalDate dateLimitePieces,
        @Champ(value = "Certificats fiscaux", obligatoire = false, regle = "L2141-2, R2143-7")
                List<CertificatFiscal> attestationsFiscales,
        @Champ(
                        value = "Certificats sociaux et attestations de vigilance",
                        obligatoire = false,
                        regle = "R2143-8, C. trav. D8222-5")
                List<AttestationDeVigilance> attestationsVigilance,
        @Champ(value = "Autres pièces", obligatoire = false, regle = "R2143-3, R2143-8, R2143-9")
                List<AutrePiece> autresPieces,
        @Champ(
                        value = "Sous-traitants déclarés (DC4) et vérifiés",
                        obligatoire = false,
                        regle = "R2193-1, R2193-2",
                        aide = "Nécessaire quand l’attributaire a déclaré de la sous-traitance.")
                List<SousTraitantDeclare> sousTraitants,
        @Champ(
                        value = "Actes d’engagement signés par l’attributaire",
                        obligatoire = false,
                        regle = "R2182-3")
                List<ActeDEngagement> actesEngagementSignes,
        @Champ(
                        value = "Mises au point, sans modification substantielle",
                        obligatoire = false,
                        regle = "R2152-13")
                List<MiseAuPoint> misesAuPoint,
        @Champ(value = "Résultat par lot", regle = "R2144-7")
                List<ResultatDeVerification> resultats) {

    public VerificationDeLAttributaire {
        attestationsFiscales = Montage.ouVide(attestationsFiscales);
        attestationsVigilance = Montage.ouVide(attestationsVigilance);
        autresPieces = Montage.ouVide(autresPieces);
        actesEngagementSignes = Montage.ouVide(actesEngagementSignes);
    }

    /** What the check of an attributaire concludes. */
    public enum Resultat {
        @Libelle("Conforme")
        CONFORME,
        @Libelle("Défaillance")
        DEFAILLANCE
    }
}
