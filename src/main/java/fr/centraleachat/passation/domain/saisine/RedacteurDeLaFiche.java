package fr.centraleachat.passation.domain.saisine;

import fr.centraleachat.document.GenreDeDocument;
import fr.centraleachat.document.RedacteurDeDocument;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The fiche « définition du besoin », to complete. */
@Component
@Order(10)
class RedacteurDeLaFiche implements RedacteurDeDocument {

    private static final GenreDeDocument GENRE =
            new GenreDeDocument(
                    "FICHE_DEFINITION_BESOIN",
                    "Fiche « définition du besoin »",
                    "FICHE_DEFINITION_BESOIN",
                    FicheEnDocument.class);

    private final DonneesDeLaFiche donnees;

    RedacteurDeLaFiche(DonneesDeLaFiche donnees) {
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
        return donnees.duBesoin(procedure, cle);
    }
}
