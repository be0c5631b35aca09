package fr.centraleachat.catalogue.recours;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import fr.centraleachat.tache.Libelle;

/** What the adhérent answers to terms that are not those it asked for (RCM-3). */
public record ReponseAuxConditions(
        @Champ("Votre réponse") Reponse reponse,
        @Champ(value = "Motif", obligatoire = false, genre = Genre.TEXTE_LONG) String motif) {

    /** What the adhérent answers. */
    public enum Reponse {
        @Libelle(value = "Accepter", suite = "Le recours est ouvert à ces conditions.")
        ACCEPTER,
        @Libelle(value = "Décliner", suite = "La demande est close, sans recours.")
        DECLINER
    }
}
