package fr.centraleachat.passation.domain.plis;

import fr.centraleachat.document.GenreDeDocument;
import fr.centraleachat.passation.domain.documents.RedacteurDePiece;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The minutes of the opening of the plis of a tour. */
@Component
@Order(31)
class RedacteurDuProcesVerbal extends RedacteurDePiece {

    private static final GenreDeDocument GENRE =
            new GenreDeDocument(
                    "PV_OUVERTURE",
                    "Procès-verbal d’ouverture des plis",
                    "PROCES_VERBAL",
                    RegistreEnDocument.class);

    RedacteurDuProcesVerbal(DonneesDuRegistre donnees) {
        super(GENRE, donnees::exemplaires, donnees::duTour);
    }
}
