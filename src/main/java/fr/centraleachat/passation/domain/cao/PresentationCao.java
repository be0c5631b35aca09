package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;

/** The service instructeur presents its analysis to the commission (ANA-8). */
public record PresentationCao(
        @Champ("Agent qui présente le dossier") String presentateur,
        @Champ(
                        value = "Synthèse par lot pour la commission",
                        genre = Genre.TEXTE_LONG,
                        regle = "R2152-6")
                String synthese) {}
