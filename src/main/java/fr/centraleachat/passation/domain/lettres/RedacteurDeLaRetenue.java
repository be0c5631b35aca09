package fr.centraleachat.passation.domain.lettres;

import fr.centraleachat.document.GenreDeDocument;
import fr.centraleachat.passation.domain.documents.RedacteurDePiece;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The letter to the attributaire of a lot. */
@Component
@Order(62)
class RedacteurDeLaRetenue extends RedacteurDePiece {

    private static final GenreDeDocument GENRE =
            new GenreDeDocument(
                    "LETTRE_ATTRIBUTAIRE",
                    "Lettre à l’attributaire",
                    "LETTRES_ATTRIBUTAIRES",
                    RetenueEnDocument.class);

    RedacteurDeLaRetenue(DonneesDesLettres donnees) {
        super(GENRE, donnees::retenues, donnees::retenue);
    }
}
