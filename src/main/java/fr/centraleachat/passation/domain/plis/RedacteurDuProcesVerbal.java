package fr.centraleachat.passation.domain.plis;

import fr.centraleachat.document.GenreDeDocument;
import fr.centraleachat.document.RedacteurDeDocument;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The minutes of the opening of the plis of a tour. */
@Component
@Order(31)
class RedacteurDuProcesVerbal implements RedacteurDeDocument {

    private static final GenreDeDocument GENRE =
            new GenreDeDocument(
                    "PV_OUVERTURE",
                    "Procès-verbal d’ouverture des plis",
                    "PROCES_VERBAL",
                    RegistreEnDocument.class);

    private final DonneesDuRegistre donnees;

    RedacteurDuProcesVerbal(DonneesDuRegistre donnees) {
        this.donnees = donnees;
    }

    @Override
    public GenreDeDocument genre() {
        return GENRE;
    }

    @Override
    public List<Exemplaire> exemplaires(String procedure) {
        return donnees.exemplaires(procedure);
    }

    @Override
    public Record donnees(String procedure, String cle) {
        return donnees.duTour(procedure, cle);
    }
}
