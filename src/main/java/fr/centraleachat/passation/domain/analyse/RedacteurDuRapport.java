package fr.centraleachat.passation.domain.analyse;

import fr.centraleachat.document.GenreDeDocument;
import fr.centraleachat.passation.domain.documents.RedacteurDePiece;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The rapport d'analyse des offres, filled or to fill. */
@Component
@Order(40)
class RedacteurDuRapport extends RedacteurDePiece {

    private static final GenreDeDocument GENRE =
            new GenreDeDocument(
                    "RAO", "Rapport d’analyse des offres", "RAO", RapportEnDocument.class);

    RedacteurDuRapport(DonneesDuRapport donnees) {
        super(GENRE, donnees::exemplaires, donnees::duDossier);
    }
}
