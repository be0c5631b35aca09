package fr.centraleachat.passation.domain.arret;

import fr.centraleachat.document.GenreDeDocument;
import fr.centraleachat.document.RedacteurDeDocument;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The declaration that a procédure, or some lots, are without suite or infructueux (R2185-1). */
@Component
@Order(50)
class RedacteurDeLaDeclaration implements RedacteurDeDocument {

    private static final GenreDeDocument GENRE =
            new GenreDeDocument(
                    "DECLARATION_SANS_SUITE",
                    "Déclaration sans suite ou infructueuse",
                    "DECLARATION_SANS_SUITE",
                    ArretEnDocument.class);

    private final DonneesDeLArret donnees;

    RedacteurDeLaDeclaration(DonneesDeLArret donnees) {
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
        return donnees.de(procedure, cle);
    }
}
