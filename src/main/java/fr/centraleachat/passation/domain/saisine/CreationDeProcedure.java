package fr.centraleachat.passation.domain.saisine;

import fr.centraleachat.common.CoursDuTemps;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.DossierSuivi;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.LotRepository;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.ProcedureRepository;
import fr.centraleachat.passation.domain.arret.Relances;
import fr.centraleachat.passation.domain.saisine.OuvrirProcedure.Resultat;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** A procédure from its saisine, checked and recorded, before any process leads it. */
@Component
public class CreationDeProcedure {

    private final ControleDeSaisine controle;
    private final Relances relances;
    private final PropositionDeProcedure proposition;
    private final FonctionsSansTitulaire sansTitulaire;
    private final NumerosDeProcedure numeros;
    private final ProcedureRepository procedures;
    private final LotRepository lots;
    private final Fiches fiches;
    private final Delais delais;
    private final Organisation organisation;
    private final AgentCourant agent;
    private final CoursDuTemps cours;
    private final Clock horloge;

    CreationDeProcedure(
            ControleDeSaisine controle,
            Relances relances,
            PropositionDeProcedure proposition,
            FonctionsSansTitulaire sansTitulaire,
            NumerosDeProcedure numeros,
            ProcedureRepository procedures,
            LotRepository lots,
            Fiches fiches,
            Delais delais,
            Organisation organisation,
            AgentCourant agent,
            CoursDuTemps cours,
            Clock horloge) {
        this.controle = controle;
        this.relances = relances;
        this.proposition = proposition;
        this.sansTitulaire = sansTitulaire;
        this.numeros = numeros;
        this.procedures = procedures;
        this.lots = lots;
        this.fiches = fiches;
        this.delais = delais;
        this.organisation = organisation;
        this.agent = agent;
        this.cours = cours;
        this.horloge = horloge;
    }

    /**
     * @throws DonneesRefusees with every fault of the saisine
     */
    public Resultat creer(Saisine saisine) {
        return creer(saisine, false);
    }

    /** On a training base, whatever is opened is fictional. */
    Resultat creer(Saisine saisine, boolean fictive) {
        var aujourdhui = LocalDate.now(horloge);
        controle.controler(saisine, aujourdhui);
        relances.controler(saisine);
        var proposee = proposition.pour(saisine, aujourdhui);
        var type = PropositionDeProcedure.retenir(saisine, proposee);
        var manquantes = sansTitulaire.chercher(saisine, aujourdhui);
        var ouverture =
                new Procedure.Ouverture(
                        agent.identifiant(),
                        referentParDefaut(saisine),
                        horloge.instant(),
                        fictive || cours.estDEntrainement());
        var numero = numeros.suivant(aujourdhui);
        var procedure = procedures.saveAndFlush(Procedure.ouvrir(numero, saisine, type, ouverture));
        saisine.lots().forEach(lot -> lots.save(Lot.envisage(numero, lot)));
        fiches.consigner(numero, saisine);
        delais.suivre(
                new DossierSuivi(
                        numero,
                        type.name(),
                        saisine.serviceInstructeur().adherent(),
                        saisine.famille(),
                        aujourdhui));
        return new Resultat(procedure, proposee, manquantes);
    }

    /** The author, when they are of the service instructeur; else the file has none yet. */
    private String referentParDefaut(Saisine saisine) {
        var service = saisine.serviceInstructeur();
        var titulaires =
                organisation.titulaires(
                        Fonction.SERVICE_INSTRUCTEUR,
                        service.adherent(),
                        service.service(),
                        LocalDate.now(horloge));
        return titulaires.stream().anyMatch(a -> a.identifiant().equals(agent.identifiant()))
                ? agent.identifiant()
                : null;
    }
}
