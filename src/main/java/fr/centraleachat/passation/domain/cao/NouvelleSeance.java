package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.tache.Champ;
import java.time.Instant;
import java.util.List;

/**
 * A meeting to come.
 *
 * @param commission its id
 */
public record NouvelleSeance(
        @Champ("Commission") String commission,
        @Champ("Jour et heure") Instant le,
        @Champ(value = "Modalité", regle = "CGCT L1414-2") ModaliteDeSeance modalite,
        @Champ(
                        value = "Ordre du jour",
                        obligatoire = false,
                        aide =
                                "Un lot par ligne. L’équipe marchés inscrit aussi ses lots depuis ses"
                                        + " tâches.")
                List<PointInscrit> points,
        @Champ(
                        value = "Ordre du jour qui se remplit seul",
                        obligatoire = false,
                        aide =
                                "Les procédures prêtes y sont inscrites tant que le délai de convocation"
                                        + " le permet.")
                Boolean agendaAutomatique) {}
