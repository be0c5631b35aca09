package fr.centraleachat.passation.domain.arret;

import fr.centraleachat.passation.domain.MotifDArret;
import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.util.List;

/** An agent asks that the procédure, or some of its lots, stop (R2185-1). */
public record DemandeDArret(
        @Champ(value = "Nature de l’arrêt", regle = "R2185-1") MotifDArret motif,
        @Champ(
                        value = "Raisons",
                        regle = "R2185-2",
                        genre = Genre.TEXTE_LONG,
                        aide = "Elles seront communiquées aux participants.")
                String texte,
        @Champ(
                        value = "Lots concernés",
                        obligatoire = false,
                        regle = "R2185-1",
                        aide = "Aucun lot choisi : toute la procédure.")
                List<Integer> lots) {

    /** Sorted; empty for the whole procédure. */
    List<Integer> lotsVises() {
        return lots == null ? List.of() : lots.stream().sorted().toList();
    }
}
