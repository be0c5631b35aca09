package fr.centraleachat.catalogue.rapport;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.document.GenreDeDocument;
import fr.centraleachat.document.RedacteurDeDocument;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The annual report follows a modèle as the documents of a procédure do, and is of none. */
@Component
@Order(900)
class RedacteurDuRapportAnnuel implements RedacteurDeDocument {

    static final String CODE = "RAPPORT_ANNUEL";

    private static final GenreDeDocument GENRE =
            new GenreDeDocument(
                    CODE, "Rapport annuel des services communs", "AUTRE", RapportEnDocument.class);

    @Override
    public GenreDeDocument genre() {
        return GENRE;
    }

    @Override
    public List<Exemplaire> exemplaires(String procedure) {
        return List.of();
    }

    @Override
    public Record donnees(String procedure, String cle) {
        throw new EtatIncompatible(
                "Le rapport annuel n’est pas celui d’une procédure : ouvrez-le depuis le catalogue.");
    }
}
