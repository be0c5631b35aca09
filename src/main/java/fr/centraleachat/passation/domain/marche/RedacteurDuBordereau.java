package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.document.GenreDeDocument;
import fr.centraleachat.document.RedacteurDeDocument;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The bordereau that goes with a marché to the contrôle de légalité, lot by lot (CGCT R2131-5). */
@Component
@Order(80)
class RedacteurDuBordereau implements RedacteurDeDocument {

    private static final GenreDeDocument GENRE =
            new GenreDeDocument(
                    "BORDEREAU_PREFECTURE",
                    "Bordereau de transmission au contrôle de légalité",
                    "BORDEREAU_PREFECTURE",
                    BordereauEnDocument.class);

    private final DonneesDuBordereau donnees;

    RedacteurDuBordereau(DonneesDuBordereau donnees) {
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
