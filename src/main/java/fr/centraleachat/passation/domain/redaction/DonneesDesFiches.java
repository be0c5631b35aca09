package fr.centraleachat.passation.domain.redaction;

import fr.centraleachat.delai.Delais;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.montage.Montage;
import fr.centraleachat.passation.domain.saisine.FicheProjet;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the projet from the saisine, and what the montage concerté settled. */
@Component
class DonneesDesFiches {

    private final Procedures procedures;
    private final Fiches fiches;
    private final DonneesDuDce dce;
    private final Delais delais;
    private final Termes termes;

    DonneesDesFiches(
            Procedures procedures, Fiches fiches, DonneesDuDce dce, Delais delais, Termes termes) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.dce = dce;
        this.delais = delais;
        this.termes = termes;
    }

    FicheMontageEnDocument montage(String numero) {
        var procedure = procedures.exiger(numero);
        var m = fiches.exiger(numero, Montage.class);
        var piece = dce.piece(numero);
        return new FicheMontageEnDocument(
                piece.enTete(),
                piece.marche(),
                piece.clauses(),
                piece.consultation(),
                termes.montant(m.montantEstimeHt()),
                termes.montant(procedure.valeurDuBesoinHt()),
                termes.montant(m.budgetAlloueHt()),
                Boolean.TRUE.equals(m.marcheInnovant()),
                termes.libelles(m.techniques()),
                termes.libelles(m.modalitesExecution()),
                termes.libelles(m.considerationsSociales()),
                termes.libelles(m.considerationsEnvironnementales()),
                montants(m),
                calendrier(numero, m));
    }

    private List<MontantDeLot> montants(Montage m) {
        return m.lots().stream()
                .map(
                        l ->
                                new MontantDeLot(
                                        "" + l.numero(),
                                        Termes.texte(l.objet()),
                                        termes.montant(l.montantEstimeHt()),
                                        termes.montant(l.budgetAlloueHt())))
                .toList();
    }

    private List<EtapePrevue> calendrier(String numero, Montage m) {
        var noms = new HashMap<String, String>();
        delais.phases(numero).forEach(p -> noms.put(p.code(), p.libelle()));
        return m.calendrierPrevisionnel().stream()
                .map(
                        d ->
                                new EtapePrevue(
                                        noms.getOrDefault(d.phase(), d.phase()),
                                        termes.date(d.datePrevue())))
                .toList();
    }

    FicheProjetEnDocument projet(String numero) {
        var procedure = procedures.exiger(numero);
        var projet = fiches.derniere(numero, FicheProjet.class);
        var sourcing = projet.map(FicheProjet::sourcing).map(String::strip).orElse("");
        return new FicheProjetEnDocument(
                termes.communs().enTete(procedure),
                Termes.texte(termes.communs().agent(procedure.intervenants().referent())),
                termes.libelle(procedure.cadre()),
                beneficiaires(procedure),
                termes.montant(procedure.montantEstimeHt()),
                termes.montant(procedure.valeurDuBesoinHt()),
                termes.date(procedure.dateNotificationSouhaitee()),
                Termes.texte(procedure.relanceDe()),
                procedure.relanceDe() != null,
                Termes.texte(projet.map(FicheProjet::contexteEtEnjeux).orElse(null)),
                Termes.texte(projet.map(FicheProjet::methodeEstimation).orElse(null)),
                !sourcing.isEmpty(),
                sourcing,
                credits(projet),
                lots(numero));
    }

    private String beneficiaires(Procedure procedure) {
        return String.join(
                ", ",
                procedure.intervenants().beneficiaires().stream()
                        .map(termes.communs()::adherent)
                        .toList());
    }

    private List<CreditDuProjet> credits(Optional<FicheProjet> projet) {
        return projet.map(FicheProjet::creditsInscrits).stream()
                .flatMap(List::stream)
                .map(
                        c ->
                                new CreditDuProjet(
                                        c.imputation(),
                                        Termes.texte(c.exercice()),
                                        termes.montant(c.montantHt())))
                .toList();
    }

    private List<LotDuProjet> lots(String numero) {
        return procedures.lots(numero).stream()
                .map(
                        l ->
                                new LotDuProjet(
                                        "" + l.numero(),
                                        Termes.texte(l.objet()),
                                        termes.montant(l.montantEstimeHt())))
                .toList();
    }
}
