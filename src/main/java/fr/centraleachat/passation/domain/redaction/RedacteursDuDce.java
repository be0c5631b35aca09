package fr.centraleachat.passation.domain.redaction;

import fr.centraleachat.document.GenreDeDocument;
import fr.centraleachat.document.RedacteurDeDocument;
import fr.centraleachat.document.RedacteurDeDocument.Exemplaire;
import fr.centraleachat.passation.domain.Nature;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.documents.RedacteurDePiece;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The pieces of a DCE that the application writes, in the order in which they are read. */
@Configuration
class RedacteursDuDce {

    private final DonneesDuDce donnees;
    private final Procedures procedures;

    RedacteursDuDce(DonneesDuDce donnees, Procedures procedures) {
        this.donnees = donnees;
        this.procedures = procedures;
    }

    @Bean
    @Order(13)
    RedacteurDeDocument redacteurDuReglement() {
        return piece("RC", "Règlement de la consultation", "RC");
    }

    @Bean
    @Order(14)
    RedacteurDeDocument redacteurDuCcapDeServices() {
        return ccap("CCAP_FCS", "CCAP, fournitures et services", false);
    }

    @Bean
    @Order(15)
    RedacteurDeDocument redacteurDuCcapDeTravaux() {
        return ccap("CCAP_TRAVAUX", "CCAP, travaux", true);
    }

    @Bean
    @Order(16)
    RedacteurDeDocument redacteurDeLEngagement() {
        return new RedacteurDePiece(
                new GenreDeDocument("AE", "Acte d’engagement", "AE", EngagementEnDocument.class),
                donnees::exemplairesParLot,
                donnees::engagement);
    }

    @Bean
    @Order(17)
    RedacteurDeDocument redacteurDeLAvis() {
        return piece("AAPC", "Avis d’appel public à la concurrence", "AAPC");
    }

    private RedacteurDeDocument piece(String code, String libelle, String categorie) {
        return new RedacteurDePiece(
                new GenreDeDocument(code, libelle, categorie, PieceEnDocument.class),
                donnees::exemplaireUnique,
                (numero, cle) -> donnees.piece(numero));
    }

    /** That of the works is another text: only one of the two suits a procédure. */
    private RedacteurDeDocument ccap(String code, String libelle, boolean deTravaux) {
        return new RedacteurDePiece(
                new GenreDeDocument(code, libelle, "CCAP", PieceEnDocument.class),
                numero -> estDeTravaux(numero) == deTravaux ? copie(numero) : List.of(),
                (numero, cle) -> donnees.piece(numero));
    }

    private boolean estDeTravaux(String numero) {
        return procedures.exiger(numero).nature() == Nature.TRAVAUX;
    }

    private List<Exemplaire> copie(String numero) {
        return donnees.exemplaireUnique(numero);
    }
}
