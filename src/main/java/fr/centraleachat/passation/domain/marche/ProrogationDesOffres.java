package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.time.LocalDate;

/** The bidders agree that their offers bind them longer. */
public record ProrogationDesOffres(
        @Champ("Lot") Integer lot,
        @Champ("Offres valables jusqu’au") LocalDate jusquAu,
        @Champ(
                        value = "Accords recueillis",
                        genre = Genre.TEXTE_LONG,
                        aide =
                                "Tous les soumissionnaires encore en lice sont sollicités ; la procédure"
                                        + " ne se poursuit qu’avec ceux qui ont accepté. Citez-les.")
                String accords) {}
