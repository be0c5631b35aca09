package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.marche.AvisDAttribution.EnvoiDAvis;
import fr.centraleachat.passation.domain.montage.Montage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Garde 23 (R2183-1): the avis d’attribution is due in a procédure formalisée. */
final class GardesDeLAvis {

    private GardesDeLAvis() {}

    /** Supports, results and one constat a support. */
    static List<Erreur> complet(AvisDAttribution avis) {
        var erreurs = new ArrayList<Erreur>();
        var supports = Montage.ouVide(avis.supportsAvis());
        if (supports.isEmpty()) {
            erreurs.add(du("supportsAvis", "Choisissez les supports de l’avis d’attribution."));
        }
        if (Montage.ouVide(avis.lotsPublies()).isEmpty()) {
            erreurs.add(du("lotsPublies", "Donnez le résultat publié pour le lot."));
        }
        var constates = Montage.ouVide(avis.envois()).stream().map(EnvoiDAvis::support).toList();
        if (!constates.containsAll(supports)) {
            erreurs.add(du("envois", "Constatez l’envoi de l’avis à chaque support choisi."));
        }
        return erreurs;
    }

    /** Facts, after the signature. */
    static List<Erreur> envois(AvisDAttribution avis, Marche marche, Instant maintenant) {
        var erreurs = new ArrayList<Erreur>();
        var envois = Montage.ouVide(avis.envois());
        for (int i = 0; i < envois.size(); i++) {
            erreurs.addAll(
                    GardesDeTransmission.date(
                            "envois[" + i + "].envoyeLe",
                            envois.get(i).envoyeLe(),
                            marche,
                            maintenant));
        }
        return erreurs;
    }

    private static Erreur du(String champ, String message) {
        return new Erreur(champ, message, "R2183-1");
    }
}
