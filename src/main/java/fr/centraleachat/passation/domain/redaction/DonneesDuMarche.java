package fr.centraleachat.passation.domain.redaction;

import static fr.centraleachat.passation.domain.montage.Montage.ouVide;

import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.passation.domain.Cadre;
import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.montage.ModaliteExecution;
import fr.centraleachat.passation.domain.montage.Montage;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells the contract from its montage. */
@Component
class DonneesDuMarche {

    private final Organisation organisation;
    private final Termes termes;

    DonneesDuMarche(Organisation organisation, Termes termes) {
        this.organisation = organisation;
        this.termes = termes;
    }

    MarcheEnDocument de(Procedure procedure, Montage m, List<Lot> lots) {
        var titulaires = m.nombreMaximalTitulaires();
        return new MarcheEnDocument(
                parties(procedure, m),
                lots.size() > 1,
                lots.size() < 2,
                "" + lots.size(),
                Termes.texte(m.motifNonAllotissement()),
                lots.stream().map(this::lot).toList(),
                m.estAccordCadre(),
                !m.estAccordCadre(),
                m.modalitesExecution().contains(ModaliteExecution.BONS_DE_COMMANDE),
                m.modalitesExecution().contains(ModaliteExecution.MARCHES_SUBSEQUENTS),
                termes.montant(m.montantMaximumHt()),
                bornes(m),
                Termes.texte(titulaires),
                titulaires != null && titulaires > 1,
                Termes.texte(m.modalitesAttributionCommandes()),
                !ouVide(m.tranches()).isEmpty(),
                tranches(m),
                termes.mois(m.dureeMois()),
                !ouVide(m.reconductions()).isEmpty(),
                reconductions(m),
                lieu(m));
    }

    private PartiesEnDocument parties(Procedure procedure, Montage m) {
        var i = procedure.intervenants();
        return new PartiesEnDocument(
                Termes.texte(organisation.adherent(i.acheteur()).siret()),
                Termes.texte(termes.communs().agent(i.charge())),
                beneficiaires(i.beneficiaires()),
                i.beneficiaires().size() > 1,
                procedure.cadre() == Cadre.CENTRALE,
                procedure.cadre() == Cadre.GROUPEMENT,
                operations(m));
    }

    /** The montage knows a code: who reads it is told of what. */
    private String lieu(Montage m) {
        var genre = termes.communs().libelle(m.typeCodeLieuExecution());
        return Termes.texte(m.lieuExecution())
                + (genre.isEmpty() ? "" : " (" + genre.toLowerCase(Locale.FRENCH) + ")");
    }

    LotEnDocument lot(Lot lot) {
        return new LotEnDocument(
                "" + lot.numero(),
                Termes.texte(lot.objet()),
                Termes.texte(lot.codeCPV()),
                termes.mois(lot.dureeMois()),
                Termes.texte(lot.lieuExecution()));
    }

    private String beneficiaires(List<String> codes) {
        return Termes.texte(
                String.join(", ", codes.stream().map(termes.communs()::adherent).toList()));
    }

    private static List<OperationEnDocument> operations(Montage m) {
        return ouVide(m.operationsConfiees()).stream()
                .map(o -> new OperationEnDocument(o.operation(), o.responsable()))
                .toList();
    }

    private List<BorneEnDocument> bornes(Montage m) {
        return ouVide(m.bornes()).stream()
                .map(
                        b ->
                                new BorneEnDocument(
                                        "" + b.lot(),
                                        Termes.texte(b.periode()),
                                        b.montantMinimumHt() == null
                                                ? "sans minimum"
                                                : termes.montant(b.montantMinimumHt()),
                                        termes.montant(b.montantMaximumHt())))
                .toList();
    }

    private List<TrancheEnDocument> tranches(Montage m) {
        return ouVide(m.tranches()).stream()
                .map(
                        t ->
                                new TrancheEnDocument(
                                        "" + t.numero(),
                                        termes.libelle(t.type()),
                                        Termes.texte(t.objet())))
                .toList();
    }

    private List<ReconductionEnDocument> reconductions(Montage m) {
        return ouVide(m.reconductions()).stream()
                .map(
                        r ->
                                new ReconductionEnDocument(
                                        "" + r.numero(),
                                        termes.mois(r.dureeMois()),
                                        termes.mois(r.preavisMois())))
                .toList();
    }
}
