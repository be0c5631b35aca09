package fr.centraleachat.passation.domain.attribution;

import fr.centraleachat.document.GenreDeDocument;
import fr.centraleachat.document.RedacteurDeDocument;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.TypeDeProcedure;
import fr.centraleachat.passation.domain.analyse.Rao;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The rapport de présentation of a procédure formalisée, once its offers are analysed. */
@Component
@Order(58)
class RedacteurDuRapportDePresentation implements RedacteurDeDocument {

    private static final GenreDeDocument GENRE =
            new GenreDeDocument(
                    "RAPPORT_PRESENTATION",
                    "Rapport de présentation",
                    "RAPPORT_PRESENTATION",
                    RapportDePresentationEnDocument.class);

    private final Procedures procedures;
    private final Fiches fiches;
    private final DonneesDuRapportDePresentation donnees;

    RedacteurDuRapportDePresentation(
            Procedures procedures, Fiches fiches, DonneesDuRapportDePresentation donnees) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.donnees = donnees;
    }

    @Override
    public GenreDeDocument genre() {
        return GENRE;
    }

    @Override
    public List<Exemplaire> exemplaires(String procedure) {
        return procedures.exiger(procedure).type().estAuMoins(TypeDeProcedure.AOO)
                        && fiches.derniere(procedure, Rao.class).isPresent()
                ? List.of(Exemplaire.unique())
                : List.of();
    }

    @Override
    public Record donnees(String procedure, String cle) {
        return donnees.du(procedure);
    }
}
