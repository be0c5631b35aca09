package fr.centraleachat.passation.domain.interruption;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.time.Instant;

/** A manager puts a procédure aside. */
public record Attente(
        @Champ("Motif") MotifDAttente motif,
        @Champ(value = "Explication", genre = Genre.TEXTE_LONG) String texte,
        @Champ(
                        value = "En attente depuis le",
                        aide = "Les jours d’attente seront rendus aux délais cibles.")
                Instant depuis) {}
