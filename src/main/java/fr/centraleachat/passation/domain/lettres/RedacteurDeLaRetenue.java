package fr.centraleachat.passation.domain.lettres;

import fr.centraleachat.document.GenreDeDocument;
import fr.centraleachat.document.RedacteurDeDocument;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The letter to the attributaire of a lot. */
@Component
@Order(62)
class RedacteurDeLaRetenue implements RedacteurDeDocument {

    private static final GenreDeDocument GENRE =
            new GenreDeDocument(
                    "LETTRE_ATTRIBUTAIRE",
                    "Lettre à l’attributaire",
                    "LETTRES_ATTRIBUTAIRES",
                    RetenueEnDocument.class);

    private final DonneesDesLettres donnees;

    RedacteurDeLaRetenue(DonneesDesLettres donnees) {
        this.donnees = donnees;
    }

    @Override
    public GenreDeDocument genre() {
        return GENRE;
    }

    @Override
    public List<Exemplaire> exemplaires(String procedure) {
        return donnees.retenues(procedure);
    }

    @Override
    public Record donnees(String procedure, String cle) {
        return donnees.retenue(procedure, cle);
    }
}
