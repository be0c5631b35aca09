package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Formats;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.passation.domain.DroitsDesIncidents;
import fr.centraleachat.passation.domain.FaitsRecus;
import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.LotsChanges;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records until when the bidders agreed to be bound: the alert of the validity moves with it. */
@Service
@Transactional
public class ProrogerLesOffres {

    private final Procedures procedures;
    private final ProrogationRepository prorogations;
    private final ValiditeDesOffres validite;
    private final DroitsDesIncidents droits;
    private final FaitsRecus faits;
    private final ApplicationEventPublisher evenements;
    private final AgentCourant agent;
    private final Formats formats;
    private final Clock horloge;

    ProrogerLesOffres(
            Procedures procedures,
            ProrogationRepository prorogations,
            ValiditeDesOffres validite,
            DroitsDesIncidents droits,
            FaitsRecus faits,
            ApplicationEventPublisher evenements,
            AgentCourant agent,
            Formats formats,
            Clock horloge) {
        this.procedures = procedures;
        this.prorogations = prorogations;
        this.validite = validite;
        this.droits = droits;
        this.faits = faits;
        this.evenements = evenements;
        this.agent = agent;
        this.formats = formats;
        this.horloge = horloge;
    }

    public void proroger(String numero, ProrogationDesOffres prorogation) {
        var procedure = procedures.verrouiller(numero);
        droits.exigerLEquipeMarches(procedure);
        exigerUnLotEnLice(numero, prorogation.lot());
        exigerPlusTard(procedure, prorogation);
        prorogations.inscrire(numero, prorogation, agent.identifiant(), horloge.instant());
        faits.annoncer(
                numero,
                List.of(prorogation.lot()),
                "Offres prorogées jusqu’au " + formats.date(prorogation.jusquAu()),
                prorogation.accords());
        evenements.publishEvent(new LotsChanges(numero));
    }

    private void exigerUnLotEnLice(String numero, int lot) {
        boolean enLice =
                procedures.lotsEnLice(numero).stream()
                        .filter(l -> !l.etat().estConclu())
                        .map(Lot::numero)
                        .anyMatch(n -> n == lot);
        if (!enLice) {
            throw DonneesRefusees.champ(
                    "lot", "Le lot " + lot + " n’existe pas, est signé ou est arrêté.");
        }
    }

    private void exigerPlusTard(Procedure procedure, ProrogationDesOffres prorogation) {
        LocalDate limite =
                validite.limite(procedure, prorogation.lot())
                        .orElseThrow(
                                () ->
                                        new EtatIncompatible(
                                                "La date limite de remise des offres n’est pas"
                                                        + " fixée : il n’y a rien à proroger."));
        if (!prorogation.jusquAu().isAfter(limite)) {
            throw DonneesRefusees.champ(
                    "jusquAu",
                    "Les offres sont déjà valables jusqu’au "
                            + formats.date(limite)
                            + " : choisissez un jour après.");
        }
    }
}
