package fr.centraleachat.passation.domain.echanges;

import fr.centraleachat.document.GenreDeDocument;
import fr.centraleachat.document.RedacteurDeDocument;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The letter that asks a candidate to complete, to precise or to regularise. */
@Component
@Order(41)
class RedacteurDeLaDemandeDePrecision implements RedacteurDeDocument {

    private static final Set<TypeDEchange> TYPES =
            Set.of(TypeDEchange.COMPLEMENT, TypeDEchange.PRECISION, TypeDEchange.REGULARISATION);
    private static final GenreDeDocument GENRE =
            new GenreDeDocument(
                    "DEMANDE_PRECISION",
                    "Demande à un candidat (complément, précision, régularisation)",
                    "DEMANDES_AUX_CANDIDATS",
                    DemandeEnDocument.class);

    private final DonneesDesDemandes donnees;

    RedacteurDeLaDemandeDePrecision(DonneesDesDemandes donnees) {
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
