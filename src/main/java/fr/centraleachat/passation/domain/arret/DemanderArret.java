package fr.centraleachat.passation.domain.arret;

import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Formats;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The équipe marchés asks that a procédure, or some lots, stop; at any time before signature. */
@Service
@Transactional
public class DemanderArret {

    private final Procedures procedures;
    private final Arrets arrets;
    private final OuvertureDArret ouverture;
    private final Organisation organisation;
    private final AgentCourant agent;
    private final Formats formats;
    private final Clock horloge;

    DemanderArret(
            Procedures procedures,
            Arrets arrets,
            OuvertureDArret ouverture,
            Organisation organisation,
            AgentCourant agent,
            Formats formats,
            Clock horloge) {
        this.procedures = procedures;
        this.arrets = arrets;
        this.ouverture = ouverture;
        this.organisation = organisation;
        this.agent = agent;
        this.formats = formats;
        this.horloge = horloge;
    }

    /**
     * Opens Task_ProposerArret.
     *
     * @return id of the arrêt
     * @throws EtatIncompatible when it is over, when a lot is signed, when a demand is open
     */
    public UUID demander(String numero, DemandeDArret demande) {
        var procedure = procedures.verrouiller(numero);
        exigerLeDroit(procedure);
        exigerEnCours(procedure);
        arrets.ouvert(numero).ifPresent(this::refuserUneSeconde);
        new GardesDArret(procedures.lots(numero)).examiner(demande.lotsVises());
        var arret =
                arrets.enregistrer(
                        new Arret(
                                numero,
                                OrigineDArret.AGENT,
                                demande,
                                agent.identifiant(),
                                horloge.instant()));
        ouverture.ouvrir(numero);
        return arret.id();
    }

    /** Whether the page offers it to the caller. */
    @Transactional(readOnly = true)
    public boolean peutDemander(String numero) {
        var procedure = procedures.exiger(numero);
        return tientLeDroit(procedure)
                && procedure.cours().estEnCours()
                && arrets.ouvert(numero).isEmpty()
                && procedures.lotsEnLice(numero).stream().anyMatch(l -> !l.etat().estConclu());
    }

    private boolean tientLeDroit(Procedure procedure) {
        return agent.tient(Fonction.EQUIPE_MARCHES, procedure.intervenants().acheteur());
    }

    private void exigerLeDroit(Procedure procedure) {
        if (!tientLeDroit(procedure)) {
            throw new AccesRefuse("Un arrêt est demandé par l’équipe marchés.");
        }
    }

    private void exigerEnCours(Procedure procedure) {
        var cours = procedure.cours();
        if (cours.estArrete()) {
            throw new EtatIncompatible(
                    "La procédure est déjà arrêtée, depuis le "
                            + formats.dateHeure(cours.arreteeLe())
                            + ".",
                    "R2185-1");
        }
        if (!cours.estEnCours()) {
            throw new EtatIncompatible(
                    "La procédure est terminée depuis le "
                            + formats.dateHeure(cours.termineeLe())
                            + " : elle ne peut plus être arrêtée.",
                    "R2185-1");
        }
    }

    private void refuserUneSeconde(Arret arret) {
        throw new EtatIncompatible(
                "Un arrêt est déjà demandé par "
                        + nom(arret.demandePar())
                        + ", le "
                        + formats.dateHeure(arret.demandeLe())
                        + " : attendez la décision de l’élu référent.",
                "R2185-1");
    }

    private String nom(String identifiant) {
        return AgentCourant.APPLICATION.equals(identifiant)
                ? "l’application"
                : organisation.agent(identifiant).map(a -> a.nom()).orElse(identifiant);
    }
}
