package fr.centraleachat.passation.domain.negociation;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;

/** What the two agents note when they open the offers of a round (PLI-2). */
public record OuvertureDuTour(
        @Champ(
                        value = "Incidents et copies de sauvegarde ouvertes",
                        obligatoire = false,
                        regle = "R2132-11",
                        genre = Genre.TEXTE_LONG,
                        aide =
                                "À remplir en cas d’incident, avec le motif de chaque copie ouverte.")
                String incidents) {}
