package fr.centraleachat.passation.web;

import fr.centraleachat.tache.FormulaireDeTache.Choix;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Each table of a verification names the attributaires that it is about. */
final class ChoixDeVerification {

    /** What tells the rows of each table apart. */
    static final Set<String> REPERES =
            Set.of(
                    "attestationsFiscales.operateur",
                    "attestationsVigilance.operateur",
                    "autresPieces.operateur",
                    "actesEngagementSignes.lot",
                    "actesEngagementSignes.operateur",
                    "resultats.lot",
                    "resultats.operateur");

    private ChoixDeVerification() {}

    static Map<String, List<Choix>> de(List<Choix> operateurs) {
        return Map.of(
                "attestationsFiscales.operateur", operateurs,
                "attestationsVigilance.operateur", operateurs,
                "autresPieces.operateur", operateurs,
                "sousTraitants.operateur", operateurs,
                "actesEngagementSignes.operateur", operateurs,
                "resultats.operateur", operateurs);
    }
}
