package fr.centraleachat.passation.domain.montage;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Intervenants;
import fr.centraleachat.passation.domain.Nature;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.saisine.Saisine;
import fr.centraleachat.reglementation.Parametres;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A first montage, drawn from what the saisine says, to be discussed and completed. */
@Component
class EbaucheDeMontage {

    private final Fiches fiches;
    private final Procedures procedures;
    private final Organisation organisation;
    private final Delais delais;
    private final PlanDuMontage plan;
    private final Parametres parametres;
    private final RepriseDuMontage reprise;
    private final CommissionProposee commission;
    private final CritereParDefaut criteres;
    private final ObjectMapper json;

    EbaucheDeMontage(
            Fiches fiches,
            Procedures procedures,
            Organisation organisation,
            Delais delais,
            PlanDuMontage plan,
            Parametres parametres,
            RepriseDuMontage reprise,
            CommissionProposee commission,
            CritereParDefaut criteres,
            ObjectMapper json) {
        this.fiches = fiches;
        this.procedures = procedures;
        this.organisation = organisation;
        this.delais = delais;
        this.plan = plan;
        this.parametres = parametres;
        this.reprise = reprise;
        this.commission = commission;
        this.criteres = criteres;
        this.json = json;
    }

    Montage pour(Procedure procedure, LocalDate jour) {
        var saisine = fiches.exiger(procedure.numero(), Saisine.class);
        var valeurs = new HashMap<String, Object>();
        decrireLeContrat(procedure, saisine, valeurs);
        decrireLaConsultation(procedure, saisine, jour, valeurs);
        commission.pour(procedure, jour).ifPresent(c -> valeurs.put("commissionCompetente", c));
        valeurs.putAll(reprise.pour(procedure));
        valeurs.put("lots", lots(procedure, saisine, (String) valeurs.get("lieuExecution")));
        valeurs.put("calendrierPrevisionnel", calendrier(procedure));
        return json.convertValue(valeurs, Montage.class);
    }

    private void decrireLeContrat(
            Procedure procedure, Saisine saisine, Map<String, Object> valeurs) {
        var cadre = saisine.accordCadre();
        valeurs.put("procedure", procedure.type());
        valeurs.put("natureMarche", NatureDeContrat.MARCHE);
        valeurs.put(
                "techniques",
                List.of(cadre == null ? Technique.SANS_OBJET : Technique.ACCORD_CADRE));
        valeurs.put(
                "modalitesExecution",
                List.of(
                        cadre == null
                                ? ModaliteExecution.SANS_OBJET
                                : ModaliteExecution.BONS_DE_COMMANDE));
        if (cadre != null) {
            valeurs.put("montantMaximumHt", cadre.montantMaximumHt());
            valeurs.put("dureeMois", cadre.dureeMois());
            valeurs.put("nombreMaximalTitulaires", 1);
        }
        valeurs.put("variantesAutorisees", false);
        valeurs.put("ccag", ccag(procedure.nature()));
        valeurs.put("marcheInnovant", procedure.innovant());
        valeurs.put("budgetAlloueHt", procedure.montantEstimeHt());
        var lieu = codeInsee(procedure.intervenants());
        if (lieu != null) {
            valeurs.put("lieuExecution", lieu);
            valeurs.put("typeCodeLieuExecution", TypeCodeLieu.CODE_COMMUNE);
        }
    }

    private void decrireLaConsultation(
            Procedure procedure, Saisine saisine, LocalDate jour, Map<String, Object> valeurs) {
        valeurs.put(
                "criteres",
                Montage.ouVide(saisine.criteres()).stream()
                        .map(c -> criteres.annonce(c, jour))
                        .toList());
        valeurs.put("departage", RegleDeDepartage.CRITERE_LE_PLUS_LOURD);
        valeurs.put("visite", Visite.AUCUNE);
        valeurs.put("retenueGarantie", 0);
        valeurs.put(
                "dureeValiditeOffresJours",
                parametres.entier("ALERTE_VALIDITE_OFFRES_MIN_JOURS", jour));
        valeurs.put("negociationAnnoncee", NegociationAnnoncee.NON);
        valeurs.put(
                "delaiReponseQuestionsJours",
                parametres.entier("REPONSE_QUESTIONS_JOURS_MAPA", jour));
        valeurs.put("beneficiaires", procedure.intervenants().beneficiaires());
    }

    private List<LotDuMontage> lots(Procedure procedure, Saisine saisine, String lieu) {
        var duree = saisine.accordCadre() == null ? null : saisine.accordCadre().dureeMois();
        return procedures.lots(procedure.numero()).stream()
                .map(
                        l ->
                                new LotDuMontage(
                                        l.numero(),
                                        l.objet(),
                                        procedure.codeCPV(),
                                        l.montantEstimeHt(),
                                        l.petitLot(),
                                        l.montantEstimeHt(),
                                        duree,
                                        lieu))
                .toList();
    }

    /** The rétroplanning; where no day would do, the forecast that follows from the targets. */
    private List<DatePrevue> calendrier(Procedure procedure) {
        return plan.proposer(procedure)
                .map(
                        propose ->
                                propose.phases().stream()
                                        .map(p -> new DatePrevue(p.code(), p.auPlusTard()))
                                        .toList())
                .orElseGet(() -> previsions(procedure.numero()));
    }

    private List<DatePrevue> previsions(String numero) {
        return delais.phases(numero).stream()
                .filter(p -> p.prevision() != null && !"FAITE".equals(p.etat()))
                .map(p -> new DatePrevue(p.code(), p.prevision()))
                .toList();
    }

    private static Ccag ccag(Nature nature) {
        return nature == Nature.TRAVAUX ? Ccag.TRAVAUX : Ccag.FOURNITURES_COURANTES_ET_SERVICES;
    }

    /** Of the acheteur's commune; a CCAS is in that of its rattachement. Null for the métropole. */
    private String codeInsee(Intervenants intervenants) {
        var acheteur = organisation.adherent(intervenants.acheteur());
        return acheteur.codeInsee() != null || acheteur.rattachement() == null
                ? acheteur.codeInsee()
                : organisation.adherent(acheteur.rattachement()).codeInsee();
    }
}
