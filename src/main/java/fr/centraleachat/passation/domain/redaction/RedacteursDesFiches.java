package fr.centraleachat.passation.domain.redaction;

import fr.centraleachat.document.GenreDeDocument;
import fr.centraleachat.document.RedacteurDeDocument;
import fr.centraleachat.document.RedacteurDeDocument.Exemplaire;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.documents.RedacteurDePiece;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The fiches of the two first phases: they prepare the DCE and are none of its pieces. */
@Configuration
class RedacteursDesFiches {

    private final DonneesDesFiches fiches;
    private final DonneesDuDce dce;
    private final Procedures procedures;

    RedacteursDesFiches(DonneesDesFiches fiches, DonneesDuDce dce, Procedures procedures) {
        this.fiches = fiches;
        this.dce = dce;
        this.procedures = procedures;
    }

    @Bean
    @Order(11)
    RedacteurDeDocument redacteurDeLaFicheProjet() {
        return new RedacteurDePiece(
                new GenreDeDocument(
                        "FICHE_PROJET",
                        "Fiche projet de marché",
                        "FICHE_PROJET",
                        FicheProjetEnDocument.class),
                this::avantPublicite,
                (numero, cle) -> fiches.projet(numero));
    }

    @Bean
    @Order(12)
    RedacteurDeDocument redacteurDeLaFicheMontage() {
        return new RedacteurDePiece(
                new GenreDeDocument(
                        "FICHE_MONTAGE",
                        "Fiche « montage concerté »",
                        "FICHE_MONTAGE",
                        FicheMontageEnDocument.class),
                dce::exemplaireUnique,
                (numero, cle) -> fiches.montage(numero));
    }

    private List<Exemplaire> avantPublicite(String numero) {
        return procedures.exiger(numero).estPubliee() ? List.of() : List.of(Exemplaire.unique());
    }
}
