package fr.centraleachat.passation.domain.saisine;

import static fr.centraleachat.passation.domain.documents.TermesDeDocument.ou;

import fr.centraleachat.document.RedacteurDeDocument.Exemplaire;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.documents.TermesDeDocument;
import fr.centraleachat.passation.domain.saisine.FicheEnDocument.CreditEnDocument;
import fr.centraleachat.passation.domain.saisine.FicheEnDocument.CritereEnDocument;
import fr.centraleachat.passation.domain.saisine.FicheEnDocument.LotEnvisageEnDocument;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the need from the saisine and the fiche projet; the rest is left to complete. */
@Component
class DonneesDeLaFiche {

    private final Procedures procedures;
    private final Fiches fiches;
    private final TermesDeDocument termes;

    DonneesDeLaFiche(Procedures procedures, Fiches fiches, TermesDeDocument termes) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.termes = termes;
    }

    List<Exemplaire> exemplaires(String numero) {
        return procedures.exiger(numero).estPubliee() ? List.of() : List.of(Exemplaire.unique());
    }

    FicheEnDocument duBesoin(String numero, String cle) {
        var procedure = procedures.exiger(numero);
        var saisine = fiches.derniere(numero, Saisine.class);
        var accordCadre = saisine.map(Saisine::accordCadre);
        var projet = fiches.derniere(numero, FicheProjet.class);
        var sourcing = projet.map(FicheProjet::sourcing).map(String::strip).orElse("");
        return new FicheEnDocument(
                termes.enTete(procedure),
                termes.agent(procedure.intervenants().referent()),
                termes.montant(procedure.montantEstimeHt()),
                termes.montant(procedure.valeurDuBesoinHt()),
                termes.date(procedure.dateNotificationSouhaitee()),
                beneficiaires(procedure),
                accordCadre.isPresent(),
                accordCadre.map(a -> termes.montant(a.montantMaximumHt())).orElse(""),
                accordCadre.map(a -> ou(a.dureeMois())).orElse(""),
                projet.map(FicheProjet::contexteEtEnjeux).orElse(""),
                projet.map(FicheProjet::methodeEstimation).orElse(""),
                !sourcing.isEmpty(),
                sourcing,
                fiches.derniere(numero, Besoin.class)
                        .map(Besoin::objectifsDeveloppementDurable)
                        .orElse(""),
                lots(numero),
                criteres(saisine),
                credits(projet));
    }

    private String beneficiaires(Procedure procedure) {
        return String.join(
                ", ",
                procedure.intervenants().beneficiaires().stream().map(termes::adherent).toList());
    }

    private List<LotEnvisageEnDocument> lots(String numero) {
        return procedures.lots(numero).stream()
                .map(
                        l ->
                                new LotEnvisageEnDocument(
                                        "" + l.numero(),
                                        ou(l.objet()),
                                        termes.montant(l.montantEstimeHt())))
                .toList();
    }

    private List<CritereEnDocument> criteres(Optional<Saisine> saisine) {
        return saisine.map(Saisine::criteres).stream()
                .flatMap(List::stream)
                .map(c -> new CritereEnDocument(c.libelle(), termes.nombre(c.poids()) + " %"))
                .toList();
    }

    private List<CreditEnDocument> credits(Optional<FicheProjet> projet) {
        return projet.map(FicheProjet::creditsInscrits).stream()
                .flatMap(List::stream)
                .map(
                        c ->
                                new CreditEnDocument(
                                        c.imputation(),
                                        ou(c.exercice()),
                                        termes.montant(c.montantHt())))
                .toList();
    }
}
