package fr.centraleachat.passation.domain.analyse;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.time.Instant;

/** What the two agents note when they open the plis and hand them over (PLI-2). */
public record RemiseDesPlis(
        @Champ(
                        value = "Incidents et copies de sauvegarde ouvertes",
                        obligatoire = false,
                        regle = "R2132-11",
                        genre = Genre.TEXTE_LONG,
                        aide =
                                "À remplir en cas d’incident, avec le motif de chaque copie ouverte.")
                String incidents,
        @Champ(
                        value = "Plis remis au service instructeur le",
                        obligatoire = false,
                        aide = "Nécessaire dès qu’un pli est reçu dans le délai.")
                Instant remisAuServiceLe) {}
