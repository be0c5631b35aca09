package fr.centraleachat.passation.domain.negociation;

import fr.centraleachat.tache.Champ;
import java.util.List;

/** The invitations to a round (ANA-2). */
public record CourriersDeNegociation(
        @Champ(
                        value = "Courriers de négociation",
                        regle = "R2123-5, L3",
                        aide = "Un par soumissionnaire et par lot.")
                List<CourrierDeNegociation> courriers) {}
