package fr.centraleachat.passation.domain.arret;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.marche.AvisDAttribution.EnvoiDAvis;
import fr.centraleachat.passation.domain.marche.AvisDAttribution.Resultat;
import fr.centraleachat.passation.domain.marche.AvisDAttribution.ResultatPublie;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Garde 23, for an arrêt (R2183-1): every lot is published as not awarded, with its reason, and
 * each sending is a fact.
 */
record GardesDeLAvisNonAttribue(List<Integer> lots, Instant arreteeLe, Instant maintenant) {

    private static final String ARTICLE = "R2183-1";

    List<Erreur> fautes(AvisNonAttribue avis) {
        var erreurs = new ArrayList<Erreur>();
        var publies = avis.lotsPublies().stream().map(ResultatPublie::lot).toList();
        lots.stream()
                .filter(l -> !publies.contains(l))
                .map(l -> du("lotsPublies", "Donnez le résultat publié pour le lot " + l + "."))
                .forEach(erreurs::add);
        for (int i = 0; i < avis.lotsPublies().size(); i++) {
            erreurs.addAll(resultat("lotsPublies[" + i + "].", avis.lotsPublies().get(i)));
        }
        var constates = avis.envois().stream().map(EnvoiDAvis::support).toList();
        if (!constates.containsAll(avis.supportsAvis())) {
            erreurs.add(du("envois", "Constatez l’envoi de l’avis à chaque support choisi."));
        }
        for (int i = 0; i < avis.envois().size(); i++) {
            erreurs.addAll(envoi("envois[" + i + "].envoyeLe", avis.envois().get(i)));
        }
        return erreurs;
    }

    private List<Erreur> resultat(String champ, ResultatPublie publie) {
        var erreurs = new ArrayList<Erreur>();
        if (!lots.contains(publie.lot())) {
            erreurs.add(
                    Erreur.de(champ + "lot", "La procédure n’a pas de lot " + publie.lot() + "."));
        }
        if (publie.resultat() != Resultat.NON_ATTRIBUE) {
            erreurs.add(du(champ + "resultat", "Aucun lot n’est attribué."));
        }
        if (publie.motif() == null || publie.motif().isBlank()) {
            erreurs.add(du(champ + "motif", "Écrivez pourquoi le lot n’est pas attribué."));
        }
        return erreurs;
    }

    private List<Erreur> envoi(String champ, EnvoiDAvis envoi) {
        if (envoi.envoyeLe().isAfter(maintenant)) {
            return List.of(du(champ, "L’envoi est à venir : indiquez sa date réelle."));
        }
        return envoi.envoyeLe().isBefore(arreteeLe)
                ? List.of(du(champ, "L’avis est envoyé après la décision d’arrêter."))
                : List.of();
    }

    private static Erreur du(String champ, String message) {
        return new Erreur(champ, message, ARTICLE);
    }
}
