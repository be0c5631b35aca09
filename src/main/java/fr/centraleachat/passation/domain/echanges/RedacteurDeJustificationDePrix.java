package fr.centraleachat.passation.domain.echanges;

import fr.centraleachat.document.GenreDeDocument;
import fr.centraleachat.passation.domain.documents.RedacteurDePiece;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The letter that asks a candidate to justify a price that seems abnormally low (R2152-3). */
@Component
@Order(42)
class RedacteurDeJustificationDePrix extends RedacteurDePiece {

    private static final Set<TypeDEchange> TYPES = Set.of(TypeDEchange.JUSTIFICATION_OAB);
    private static final GenreDeDocument GENRE =
            new GenreDeDocument(
                    "DEMANDE_JUSTIFICATION_OAB",
                    "Demande de justification d’une offre suspectée anormalement basse",
                    "DEMANDES_AUX_CANDIDATS",
                    DemandeEnDocument.class);

    RedacteurDeJustificationDePrix(DonneesDesDemandes donnees) {
        super(
                GENRE,
                numero -> donnees.exemplaires(numero, TYPES),
                (numero, cle) -> donnees.demande(numero, cle, TYPES));
    }
}
