package fr.centraleachat.passation.domain.echanges;

import fr.centraleachat.document.GenreDeDocument;
import fr.centraleachat.document.RedacteurDeDocument;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The letter that asks a candidate to justify a price that seems abnormally low (R2152-3). */
@Component
@Order(42)
class RedacteurDeJustificationDePrix implements RedacteurDeDocument {

    private static final Set<TypeDEchange> TYPES = Set.of(TypeDEchange.JUSTIFICATION_OAB);
    private static final GenreDeDocument GENRE =
            new GenreDeDocument(
                    "DEMANDE_JUSTIFICATION_OAB",
                    "Demande de justification d’une offre suspectée anormalement basse",
                    "DEMANDES_AUX_CANDIDATS",
                    DemandeEnDocument.class);

    private final DonneesDesDemandes donnees;

    RedacteurDeJustificationDePrix(DonneesDesDemandes donnees) {
        this.donnees = donnees;
    }

    @Override
    public GenreDeDocument genre() {
        return GENRE;
    }

    @Override
    public List<Exemplaire> exemplaires(String procedure) {
        return donnees.exemplaires(procedure, TYPES);
    }

    @Override
    public Record donnees(String procedure, String cle) {
        return donnees.demande(procedure, cle, TYPES);
    }
}
