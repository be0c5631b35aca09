package fr.centraleachat.passation.web.attribution;

import fr.centraleachat.tache.FormulaireDeTache.Choix;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Each table of a verification names the attributaires that it is about. */
public final class ChoixDeVerification {

    /** What tells the rows of each table apart. */
    public static final Set<String> REPERES =
            Set.of(
                    "attestationsFiscales.operateur",
                    "attestationsVigilance.operateur",
                    "autresPieces.operateur",
                    "actesEngagementSignes.lot",
                    "actesEngagementSignes.operateur",
                    "resultats.lot",
                    "resultats.operateur");

    private ChoixDeVerification() {}

    public static Map<String, List<Choix>> de(List<Choix> operateurs) {
        return Map.of(
                "attestationsFiscales.operateur", operateurs,
                "attestationsVigilance.operateur", operateurs,
                "autresPieces.operateur", operateurs,
                "sousTraitants.operateur", operateurs,
                "actesEngagementSignes.operateur", operateurs,
                "resultats.operateur", operateurs);
    }
}
