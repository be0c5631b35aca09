package fr.centraleachat.passation.domain.arret;

import fr.centraleachat.passation.domain.MotifDArret;
import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import fr.centraleachat.tache.Libelle;
import java.util.List;

/** What the équipe marchés puts to the élu référent (ACH-11). */
public record PropositionDArret(
        @Champ(value = "Nature de l’arrêt", regle = "R2185-1") MotifDArret motif,
        @Champ(value = "Cause", si = "motif=INFRUCTUEUX", regle = "R2122-2, R2124-3")
                CauseDInfructuosite causeInfructuosite,
        @Champ(
                        value = "Raisons, telles qu’elles seront communiquées aux participants",
                        regle = "R2185-2",
                        genre = Genre.TEXTE_LONG)
                String texte,
        @Champ(value = "Portée", regle = "R2185-1") Portee portee,
        @Champ(value = "Lots arrêtés", si = "portee=LOTS", regle = "R2185-1") List<Integer> lots,
        @Champ(value = "Suite envisagée", regle = "R2122-2, R2124-3") SuiteEnvisagee suite) {

    /** How far it goes. */
    public enum Portee {
        @Libelle(value = "Toute la procédure", suite = "Elle se termine : lettres, avis, archives.")
        TOUT,
        @Libelle(value = "Certains lots", suite = "Les autres lots continuent.")
        LOTS
    }

    /** Sorted; empty for the whole procédure. */
    List<Integer> lotsVises() {
        return portee == Portee.TOUT || lots == null ? List.of() : lots.stream().sorted().toList();
    }
}
