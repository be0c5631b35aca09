package fr.centraleachat.recit;

import java.util.Map;

/** What a document of each kind says, whatever the procédure. */
final class TextesAttendus {

    private static final Map<String, String[]> PAR_CODE =
            Map.ofEntries(
                    dit(
                            "FICHE_DEFINITION_BESOIN",
                            "Fiche « définition du besoin »",
                            "Allotissement"),
                    dit("FICHE_PROJET", "Fiche projet de marché", "1. Saisine", "6. Crédits"),
                    dit("FICHE_MONTAGE", "Fiche « montage concerté »", "4. Critères d’attribution"),
                    dit("RC", "Règlement de la consultation", "R2152-11", "Méthode de notation"),
                    dit("CCAP_FCS", "Cahier des clauses administratives", "Article 8. Pénalités"),
                    dit("AE", "Acte d’engagement", "B. Engagement du titulaire", "Nettoyage"),
                    dit("AAPC", "Avis d’appel public", "Section VI. Critères d’attribution"),
                    dit("REGISTRE_DES_DEPOTS", "Registre des dépôts"),
                    dit("PV_OUVERTURE", "Procès-verbal d’ouverture des plis", "Signatures"),
                    dit("RAO", "Rapport d’analyse des offres", "4. Conclusion"),
                    dit("RAPPORT_PRESENTATION", "Rapport de présentation", "R2184-3"),
                    dit("DEMANDE_JUSTIFICATION_OAB", "R2152-3", "Justifiez ce prix."),
                    dit("ORDRE_DU_JOUR_CAO", "Commission d’appel d’offres", "Points"),
                    dit("CONVOCATION_CAO", "Convocation", "Membres convoqués"),
                    dit("PV_CAO", "Procès-verbal de la commission d’appel d’offres", "Déports"),
                    dit("DECLARATION_SANS_SUITE", "Déclaration de procédure", "Décision"),
                    dit("LETTRE_REJET_FORMALISEE", "R2181-3"),
                    dit("LETTRE_REJET_MAPA", "R2181-2"),
                    dit("LETTRE_ATTRIBUTAIRE", "est retenue"),
                    dit("LETTRE_ARRET", "R2185-2"),
                    dit("LETTRE_NOTIFICATION", "Je vous notifie le marché"),
                    dit("BORDEREAU_PREFECTURE", "Bordereau de transmission", "Pièces transmises"));

    private TextesAttendus() {}

    static String[] de(String code) {
        if (!PAR_CODE.containsKey(code)) {
            throw new AssertionError("Say here what a document " + code + " must say");
        }
        return PAR_CODE.get(code);
    }

    private static Map.Entry<String, String[]> dit(String code, String... textes) {
        return Map.entry(code, textes);
    }
}
