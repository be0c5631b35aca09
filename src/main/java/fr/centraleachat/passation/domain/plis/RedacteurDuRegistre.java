package fr.centraleachat.passation.domain.plis;

import fr.centraleachat.document.GenreDeDocument;
import fr.centraleachat.document.RedacteurDeDocument;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The register of the deposits of a tour. */
@Component
@Order(30)
class RedacteurDuRegistre implements RedacteurDeDocument {

    private static final GenreDeDocument GENRE =
            new GenreDeDocument(
                    "REGISTRE_DES_DEPOTS",
                    "Registre des dépôts",
                    "REGISTRE_DES_DEPOTS",
                    RegistreEnDocument.class);

    private final DonneesDuRegistre donnees;

    RedacteurDuRegistre(DonneesDuRegistre donnees) {
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
