package fr.centraleachat.passation.domain.plis;

import fr.centraleachat.document.GenreDeDocument;
import fr.centraleachat.passation.domain.documents.RedacteurDePiece;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The register of the deposits of a tour. */
@Component
@Order(30)
class RedacteurDuRegistre extends RedacteurDePiece {

    private static final GenreDeDocument GENRE =
            new GenreDeDocument(
                    "REGISTRE_DES_DEPOTS",
                    "Registre des dépôts",
                    "REGISTRE_DES_DEPOTS",
                    RegistreEnDocument.class);

    RedacteurDuRegistre(DonneesDuRegistre donnees) {
        super(GENRE, donnees::exemplaires, donnees::duTour);
    }
}
