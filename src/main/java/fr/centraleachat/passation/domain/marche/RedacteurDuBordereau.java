package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.document.GenreDeDocument;
import fr.centraleachat.passation.domain.documents.RedacteurDePiece;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The bordereau that goes with a marché to the contrôle de légalité, lot by lot (CGCT R2131-5). */
@Component
@Order(80)
class RedacteurDuBordereau extends RedacteurDePiece {

    private static final GenreDeDocument GENRE =
            new GenreDeDocument(
                    "BORDEREAU_PREFECTURE",
                    "Bordereau de transmission au contrôle de légalité",
                    "BORDEREAU_PREFECTURE",
                    BordereauEnDocument.class);

    RedacteurDuBordereau(DonneesDuBordereau donnees) {
        super(GENRE, donnees::exemplaires, donnees::de);
    }
}
