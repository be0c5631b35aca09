package fr.centraleachat.passation.domain.arret;

import fr.centraleachat.document.GenreDeDocument;
import fr.centraleachat.passation.domain.documents.RedacteurDePiece;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The declaration that a procédure, or some lots, are without suite or infructueux (R2185-1). */
@Component
@Order(50)
class RedacteurDeLaDeclaration extends RedacteurDePiece {

    private static final GenreDeDocument GENRE =
            new GenreDeDocument(
                    "DECLARATION_SANS_SUITE",
                    "Déclaration sans suite ou infructueuse",
                    "DECLARATION_SANS_SUITE",
                    ArretEnDocument.class);

    RedacteurDeLaDeclaration(DonneesDeLArret donnees) {
        super(GENRE, donnees::exemplaires, donnees::de);
    }
}
