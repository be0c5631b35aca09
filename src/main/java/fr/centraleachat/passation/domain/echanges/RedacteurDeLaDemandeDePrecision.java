package fr.centraleachat.passation.domain.echanges;

import fr.centraleachat.document.GenreDeDocument;
import fr.centraleachat.passation.domain.documents.RedacteurDePiece;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The letter that asks a candidate to complete, to precise or to regularise. */
@Component
@Order(41)
class RedacteurDeLaDemandeDePrecision extends RedacteurDePiece {

    private static final Set<TypeDEchange> TYPES =
            Set.of(TypeDEchange.COMPLEMENT, TypeDEchange.PRECISION, TypeDEchange.REGULARISATION);
    private static final GenreDeDocument GENRE =
            new GenreDeDocument(
                    "DEMANDE_PRECISION",
                    "Demande à un candidat (complément, précision, régularisation)",
                    "DEMANDES_AUX_CANDIDATS",
                    DemandeEnDocument.class);

    RedacteurDeLaDemandeDePrecision(DonneesDesDemandes donnees) {
        super(
                GENRE,
                numero -> donnees.exemplaires(numero, TYPES),
                (numero, cle) -> donnees.demande(numero, cle, TYPES));
    }
}
