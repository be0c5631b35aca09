package fr.centraleachat.passation.domain.arret;

import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.MotifDArret;
import fr.centraleachat.passation.domain.Procedure;
import org.springframework.stereotype.Component;

/** Composes the letter to a participant of a stopped lot. */
@Component
class RedacteurDArret {

    private static final String MODELE =
            """
            Objet : %s (%s), lot %d : %s

            Madame, Monsieur,

            Vous avez participé à cette consultation. L’acheteur a décidé de ne pas attribuer ce \
            lot, qui est déclaré %s.

            Raisons de cette décision : %s

            Ces raisons vous sont communiquées en application de l’article R2185-2 du code de la \
            commande publique. Un pli qui n’a pas été ouvert reste scellé. La décision peut être \
            contestée devant le tribunal administratif, dans le délai de recours contentieux \
            (article R421-1 du code de justice administrative).
            """;

    String lettre(Procedure procedure, Lot lot, MotifDArret motif, String raisons) {
        return MODELE.formatted(
                procedure.objet(),
                procedure.numero(),
                lot.numero(),
                lot.objet(),
                motif.libelle(),
                raisons);
    }
}
