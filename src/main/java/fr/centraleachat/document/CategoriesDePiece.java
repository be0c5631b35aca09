package fr.centraleachat.document;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The names that the pages show in place of the codes of the categories. */
@Component("categories")
class CategoriesDePiece {

    private static final int LONGUEUR_D_UN_SIGLE = 4;

    private static final Map<String, String> NOMS =
            Map.ofEntries(
                    Map.entry("RC", "Règlement de la consultation"),
                    Map.entry("REGLEMENT_CONSULTATION", "Règlement de la consultation"),
                    Map.entry("AE", "Acte d’engagement"),
                    Map.entry("ACTE_ENGAGEMENT", "Acte d’engagement"),
                    Map.entry("AAPC", "Avis d’appel à la concurrence"),
                    Map.entry("AVIS_APPEL_CONCURRENCE", "Avis d’appel à la concurrence"),
                    Map.entry("FICHE_DEFINITION_BESOIN", "Fiche « définition du besoin »"),
                    Map.entry("FICHE_PROJET", "Fiche projet de marché"),
                    Map.entry("FICHE_MONTAGE", "Fiche « montage concerté »"),
                    Map.entry("PIECES_FINANCIERES", "Pièces financières"),
                    Map.entry("ANNEXES_DCE", "Annexes du DCE"),
                    Map.entry("REGISTRE_DES_DEPOTS", "Registre des dépôts"),
                    Map.entry("RAO", "Rapport d’analyse des offres"),
                    Map.entry("ATTESTATIONS_FISCALES", "Certificat fiscal"),
                    Map.entry("ATTESTATIONS_VIGILANCE", "Attestation de vigilance"),
                    Map.entry("ACTES_ENGAGEMENT_SIGNES", "Acte d’engagement signé"),
                    Map.entry("AUTRES_PIECES", "Pièce de l’attributaire"),
                    Map.entry("SOUS_TRAITANTS", "Déclaration de sous-traitance"),
                    Map.entry("MISES_AU_POINT", "Mise au point"),
                    Map.entry("LETTRES_REJET", "Lettre de rejet"),
                    Map.entry("LETTRES_NEGOCIATION", "Lettre de négociation"),
                    Map.entry("LETTRES_ATTRIBUTAIRES", "Lettre à l’attributaire"),
                    Map.entry("RAPPORT_PRESENTATION", "Rapport de présentation"),
                    Map.entry("MARCHE_SIGNE", "Marché signé"),
                    Map.entry("ACCORD_PROROGATION", "Accord sur la prorogation de l’offre"),
                    Map.entry("LETTRE_NOTIFICATION", "Lettre de notification"),
                    Map.entry("PIECES_ACTE", "Pièce transmise à la préfecture"),
                    Map.entry("PIECES_TRANSMISES", "Pièce transmise au comptable"),
                    Map.entry("PIECES_VISEES", "Pièce du DCE"),
                    Map.entry("VISA_SIGNE", "Visa signé du DCE"),
                    Map.entry("APPROBATION_SIGNEE", "Approbation signée du DCE"),
                    Map.entry("PIECES_MODIFIEES", "Pièce modifiée du DCE"),
                    Map.entry("AVIS", "Avis à publier"),
                    Map.entry("CONVENTION_GROUPEMENT", "Convention de groupement"),
                    Map.entry("PROCES_VERBAL", "Procès-verbal"),
                    Map.entry("BORDEREAU_PREFECTURE", "Bordereau de transmission à la préfecture"),
                    Map.entry("PV_CAO", "Procès-verbal de la CAO"),
                    Map.entry("CONVOCATION_CAO", "Convocation à la CAO"),
                    Map.entry("ORDRE_DU_JOUR_CAO", "Ordre du jour de la CAO"),
                    Map.entry("PIECES", "Pièce"),
                    Map.entry("PIECE", "Pièce"),
                    Map.entry("PIECE_FICTIVE", "Pièce fictive"));

    /** {@code ANNEXES_TECHNIQUES} is « Annexes techniques », {@code CCTP} stays. */
    public String libelle(String code) {
        var mots = code.replace('_', ' ');
        return NOMS.getOrDefault(
                code,
                mots.length() <= LONGUEUR_D_UN_SIGLE
                        ? mots
                        : mots.charAt(0) + mots.substring(1).toLowerCase(Locale.ROOT));
    }
}
