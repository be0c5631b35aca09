package fr.centraleachat.catalogue.recours;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import fr.centraleachat.tache.Libelle;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What the équipe achats answers to a request (RCM-2). */
public record InstructionDeRecours(
        @Champ(value = "Votre décision", regle = "L2113-2") Decision decision,
        @Champ(
                        value = "Quota accordé, dans l’unité du marché",
                        obligatoire = false,
                        regle = "R2162-4",
                        aide =
                                "Sans quota, l’adhérent commande sur ce qui reste à répartir. S’il"
                                        + " diffère du quota demandé, l’adhérent doit l’accepter.")
                BigDecimal quota,
        @Champ(
                        value = "Date d’entrée accordée",
                        obligatoire = false,
                        aide = "Celle qui est demandée si vous n’en donnez pas d’autre.")
                LocalDate debut,
        @Champ(
                        value = "Motif du refus",
                        si = "decision=REFUSER",
                        genre = Genre.TEXTE_LONG,
                        aide = "Il est envoyé à l’adhérent.")
                String motif) {

    /** What the équipe achats answers. */
    public enum Decision {
        @Libelle(
                value = "Accorder",
                suite =
                        "Le quota est attribué et le certificat délivré, une fois les conditions"
                                + " acceptées si elles diffèrent.")
        ACCORDER,
        @Libelle(value = "Refuser", suite = "L’adhérent reçoit le motif.")
        REFUSER
    }
}
