package fr.centraleachat.passation.domain.analyse;

import fr.centraleachat.document.GenreDeDocument;
import fr.centraleachat.document.RedacteurDeDocument;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The rapport d'analyse des offres, filled or to fill. */
@Component
@Order(40)
class RedacteurDuRapport implements RedacteurDeDocument {

    private static final GenreDeDocument GENRE =
            new GenreDeDocument(
                    "RAO", "Rapport d’analyse des offres", "RAO", RapportEnDocument.class);

    private final DonneesDuRapport donnees;

    RedacteurDuRapport(DonneesDuRapport donnees) {
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
        return donnees.duDossier(procedure, cle);
    }
}
