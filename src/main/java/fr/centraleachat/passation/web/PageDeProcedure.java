package fr.centraleachat.passation.web;

import fr.centraleachat.delai.AlertesEnCours;
import fr.centraleachat.delai.BarreDeTemps;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.Detention;
import fr.centraleachat.document.Pieces;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.passation.domain.Detenteur;
import fr.centraleachat.passation.domain.DetentionDuDossier;
import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.analyse.AnalyseDesOffres;
import fr.centraleachat.passation.domain.envoi.Envois;
import fr.centraleachat.passation.web.incident.OngletIncidents;
import fr.centraleachat.tache.Taches;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a procédure shows: its head always, and the one tab that was asked for. */
@Component
class PageDeProcedure {

    private final Procedures procedures;
    private final Organisation organisation;
    private final Taches taches;
    private final Delais delais;
    private final Pieces pieces;
    private final Envois envois;
    private final AnalyseDesOffres analyse;
    private final RaciDeProcedure raci;
    private final DetentionDuDossier detention;
    private final OngletIncidents incidents;
    private final HistoireDeProcedure histoire;
    private final Detention temps;
    private final AlertesEnCours alertes;

    PageDeProcedure(
            Procedures procedures,
            Organisation organisation,
            Taches taches,
            Delais delais,
            Pieces pieces,
            Envois envois,
            AnalyseDesOffres analyse,
            RaciDeProcedure raci,
            DetentionDuDossier detention,
            OngletIncidents incidents,
            HistoireDeProcedure histoire,
            Detention temps,
            AlertesEnCours alertes) {
        this.temps = temps;
        this.alertes = alertes;
        this.procedures = procedures;
        this.organisation = organisation;
        this.taches = taches;
        this.delais = delais;
        this.pieces = pieces;
        this.envois = envois;
        this.analyse = analyse;
        this.raci = raci;
        this.detention = detention;
        this.incidents = incidents;
        this.histoire = histoire;
    }

    void remplir(String numero, Onglet onglet, Model model) {
        var procedure = procedures.exiger(numero);
        model.addAttribute("procedure", procedure);
        model.addAttribute("lots", procedures.lots(numero));
        model.addAttribute("onglet", onglet);
        model.addAttribute("acheteur", nom(procedure.intervenants().acheteur()));
        model.addAttribute(
                "beneficiaires",
                procedure.intervenants().beneficiaires().stream().map(this::nom).toList());
        detention.de(procedure).ifPresent(d -> model.addAttribute("chez", chez(d)));
        model.addAttribute("personnes", personnes(procedure));
        model.addAttribute("phases", delais.phases(numero));
        model.addAttribute("taches", taches.ouvertes(numero));
        model.addAttribute("referes", incidents.pendants(numero));
        model.addAttribute("enAttente", incidents.enAttente(numero));
        model.addAttribute("alertes", alertes.de(numero));
        remplirLOnglet(procedure, onglet, model);
    }

    private void remplirLOnglet(Procedure procedure, Onglet onglet, Model model) {
        var numero = procedure.numero();
        switch (onglet) {
            case AVANCEMENT -> model.addAttribute("historique", histoire.de(numero));
            case PIECES -> model.addAttribute("pieces", pieces.pieces(numero));
            case ENVOIS -> model.addAttribute("envois", envois.deLaProcedure(numero));
            case RACI -> model.addAttribute("concernes", raci.lignes(procedure));
            case ANALYSE ->
                    model.addAttribute(
                            "classement",
                            procedures.lots(numero).stream()
                                    .map(Lot::numero)
                                    .flatMap(lot -> analyse.classement(numero, lot).stream())
                                    .toList());
            case INCIDENTS -> model.addAttribute("incidents", incidents.de(procedure));
            case DELAIS -> model.addAttribute("horloge", BarreDeTemps.de(temps.de(numero)));
            case CONSULTATION -> {}
        }
    }

    /** « Service instructeur, Longvic », « Entreprises ». */
    private String chez(Detenteur detenteur) {
        var adherent = detenteur.adherent();
        return detenteur.organisation().libelle() + (adherent == null ? "" : ", " + nom(adherent));
    }

    private String nom(String adherent) {
        return organisation.adherent(adherent).nom();
    }

    /** Chargé, juriste, référent: those who are named. */
    private List<Personne> personnes(Procedure procedure) {
        var i = procedure.intervenants();
        return Stream.of(
                        personne("Chargé de la procédure", i.charge()),
                        personne("Juriste", i.juriste()),
                        personne("Référent du service", i.referent()))
                .filter(Objects::nonNull)
                .toList();
    }

    private Personne personne(String role, String agent) {
        return agent == null
                ? null
                : new Personne(role, organisation.agent(agent).map(a -> a.nom()).orElse(agent));
    }

    /** Somebody whom the procédure names. */
    record Personne(String role, String nom) {}
}
