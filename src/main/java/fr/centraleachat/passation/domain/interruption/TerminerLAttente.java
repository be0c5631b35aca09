package fr.centraleachat.passation.domain.interruption;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Formats;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.passation.domain.DroitsDesIncidents;
import fr.centraleachat.passation.domain.FaitsRecus;
import fr.centraleachat.passation.domain.LotsChanges;
import fr.centraleachat.passation.domain.Procedures;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The procédure goes on, or waits longer. */
@Service
@Transactional
public class TerminerLAttente {

    private final Procedures procedures;
    private final MisesEnAttente misesEnAttente;
    private final RappelDAttente rappel;
    private final DroitsDesIncidents droits;
    private final FaitsRecus faits;
    private final ApplicationEventPublisher evenements;
    private final AgentCourant agent;
    private final Formats formats;
    private final Clock horloge;

    TerminerLAttente(
            Procedures procedures,
            MisesEnAttente misesEnAttente,
            RappelDAttente rappel,
            DroitsDesIncidents droits,
            FaitsRecus faits,
            ApplicationEventPublisher evenements,
            AgentCourant agent,
            Formats formats,
            Clock horloge) {
        this.procedures = procedures;
        this.misesEnAttente = misesEnAttente;
        this.rappel = rappel;
        this.droits = droits;
        this.faits = faits;
        this.evenements = evenements;
        this.agent = agent;
        this.formats = formats;
        this.horloge = horloge;
    }

    /**
     * @throws EtatIncompatible when it ended already
     */
    public MiseEnAttente trancher(String numero, UUID id, FinDAttente fin) {
        var procedure = procedures.verrouiller(numero);
        droits.exiger(procedure, Fonction.PILOTE, Fonction.EQUIPE_MARCHES);
        var mise = misesEnAttente.exiger(numero, id);
        if (!mise.dure()) {
            throw new EtatIncompatible(
                    "La mise en attente est terminée depuis le "
                            + formats.jour(mise.finieLe())
                            + ".");
        }
        if (fin.suite() == SuiteDAttente.CONFIRMER) {
            confirmer(mise);
        } else {
            reprendre(mise, fin.le());
        }
        return mise;
    }

    private void confirmer(MiseEnAttente mise) {
        var maintenant = horloge.instant();
        mise.confirmer(rappel.jour(maintenant), agent.identifiant(), maintenant);
        rappel.prevoir(mise);
        faits.annoncer(mise.procedure(), "Mise en attente confirmée", mise.texte());
    }

    private void reprendre(MiseEnAttente mise, Instant le) {
        if (le.isAfter(horloge.instant())) {
            throw DonneesRefusees.champ(
                    "le", "Cette date est à venir : indiquez celle de la reprise.");
        }
        if (le.isBefore(mise.depuis())) {
            throw DonneesRefusees.champ(
                    "le",
                    "La reprise ne précède pas la mise en attente, le "
                            + formats.dateHeure(mise.depuis())
                            + ".");
        }
        mise.finir(le, agent.identifiant());
        rappel.oublier(mise);
        faits.annoncer(
                mise.procedure(), "Procédure reprise après sa mise en attente", mise.texte());
        evenements.publishEvent(new LotsChanges(mise.procedure()));
    }
}
