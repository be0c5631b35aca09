package fr.centraleachat.passation.domain.soustraitance;

import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Siret;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.passation.domain.DroitsDesIncidents;
import fr.centraleachat.passation.domain.EtatDeLot;
import fr.centraleachat.passation.domain.FaitsRecus;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.marche.Marches;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A sous-traitant is presented for a notified marché, whose procédure may be over. */
@Service
@Transactional
public class DemanderUneSousTraitance {

    private final Procedures procedures;
    private final Marches marches;
    private final DemandesDeSousTraitance demandes;
    private final SousTraitanceRepository base;
    private final DelaiDuSilence silence;
    private final DroitsDesIncidents droits;
    private final FaitsRecus faits;
    private final AgentCourant agent;
    private final Clock horloge;

    DemanderUneSousTraitance(
            Procedures procedures,
            Marches marches,
            DemandesDeSousTraitance demandes,
            SousTraitanceRepository base,
            DelaiDuSilence silence,
            DroitsDesIncidents droits,
            FaitsRecus faits,
            AgentCourant agent,
            Clock horloge) {
        this.procedures = procedures;
        this.marches = marches;
        this.demandes = demandes;
        this.base = base;
        this.silence = silence;
        this.droits = droits;
        this.faits = faits;
        this.agent = agent;
        this.horloge = horloge;
    }

    public UUID demander(String numero, NouvelleSousTraitance demande) {
        var procedure = procedures.verrouiller(numero);
        exigerLeDroit(procedure);
        DonneesRefusees.siErreurs(fautes(numero, demande));
        demandes.deLaProcedure(numero).stream()
                .filter(d -> estLaMeme(d, demande))
                .findFirst()
                .ifPresent(d -> refuserLaSeconde());
        var recue =
                base.saveAndFlush(
                        new DemandeDeSousTraitance(
                                numero,
                                demande,
                                silence.limite(demande.recueLe()),
                                agent.identifiant(),
                                horloge.instant()));
        silence.surveiller(recue);
        faits.annoncer(
                numero,
                List.of(recue.lot()),
                "Demande de sous-traitance reçue : " + recue.nom(),
                recue.prestations());
        return recue.id();
    }

    private void exigerLeDroit(Procedure procedure) {
        if (!droits.tient(
                procedure,
                Fonction.SERVICE_INSTRUCTEUR,
                Fonction.EQUIPE_MARCHES,
                Fonction.CONNECTEUR)) {
            throw new AccesRefuse(
                    "Une demande de sous-traitance est enregistrée par le service instructeur ou"
                            + " l’équipe marchés.");
        }
    }

    private List<Erreur> fautes(String numero, NouvelleSousTraitance demande) {
        var fautes = new ArrayList<Erreur>();
        if (!Siret.estValide(demande.sousTraitant())) {
            fautes.add(
                    Erreur.de(
                            "sousTraitant",
                            "Ce SIRET n’est pas valable : vérifiez ses quatorze chiffres."));
        }
        boolean notifie =
                procedures.lots(numero).stream()
                        .anyMatch(
                                l -> l.numero() == demande.lot() && l.etat() == EtatDeLot.NOTIFIE);
        if (!notifie) {
            fautes.add(
                    new Erreur("lot", "Choisissez un lot dont le marché est notifié.", "R2193-3"));
            return fautes;
        }
        var notification = marches.exiger(numero, demande.lot()).dateNotification();
        fautes.addAll(
                GardesDeSousTraitance.reception(
                        demande.recueLe(), notification, LocalDate.now(horloge)));
        return fautes;
    }

    private static boolean estLaMeme(DemandeDeSousTraitance d, NouvelleSousTraitance demande) {
        return d.lot() == demande.lot()
                && d.sousTraitant().equals(demande.sousTraitant())
                && d.recueLe().equals(demande.recueLe());
    }

    private static void refuserLaSeconde() {
        throw new EtatIncompatible(
                "Cette demande est déjà enregistrée : même lot, même sous-traitant, même jour.");
    }
}
