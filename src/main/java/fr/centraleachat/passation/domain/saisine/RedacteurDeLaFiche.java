package fr.centraleachat.passation.domain.saisine;

import fr.centraleachat.document.GenreDeDocument;
import fr.centraleachat.passation.domain.documents.RedacteurDePiece;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The fiche « définition du besoin », to complete. */
@Component
@Order(10)
class RedacteurDeLaFiche extends RedacteurDePiece {

    private static final GenreDeDocument GENRE =
            new GenreDeDocument(
                    "FICHE_DEFINITION_BESOIN",
                    "Fiche « définition du besoin »",
                    "FICHE_DEFINITION_BESOIN",
                    FicheEnDocument.class);

    RedacteurDeLaFiche(DonneesDeLaFiche donnees) {
        super(GENRE, donnees::exemplaires, donnees::duBesoin);
    }
}
