package fr.centraleachat.passation.domain.interruption;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Formats;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.passation.domain.DroitsDesIncidents;
import fr.centraleachat.passation.domain.FaitsRecus;
import fr.centraleachat.passation.domain.LotsChanges;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A manager puts a procédure aside: no task is stopped, no target runs. */
@Service
@Transactional
public class MettreEnAttente {

    private final Procedures procedures;
    private final MisesEnAttente misesEnAttente;
    private final MiseEnAttenteRepository base;
    private final RappelDAttente rappel;
    private final DroitsDesIncidents droits;
    private final FaitsRecus faits;
    private final ApplicationEventPublisher evenements;
    private final AgentCourant agent;
    private final Formats formats;
    private final Clock horloge;

    MettreEnAttente(
            Procedures procedures,
            MisesEnAttente misesEnAttente,
            MiseEnAttenteRepository base,
            RappelDAttente rappel,
            DroitsDesIncidents droits,
            FaitsRecus faits,
            ApplicationEventPublisher evenements,
            AgentCourant agent,
            Formats formats,
            Clock horloge) {
        this.procedures = procedures;
        this.misesEnAttente = misesEnAttente;
        this.base = base;
        this.rappel = rappel;
        this.droits = droits;
        this.faits = faits;
        this.evenements = evenements;
        this.agent = agent;
        this.formats = formats;
        this.horloge = horloge;
    }

    /**
     * @throws EtatIncompatible when it is put aside already
     */
    public UUID mettre(String numero, Attente attente) {
        var procedure = procedures.verrouiller(numero);
        droits.exiger(procedure, Fonction.PILOTE, Fonction.EQUIPE_MARCHES);
        controler(procedure, attente);
        misesEnAttente.enCours(numero).ifPresent(this::refuser);
        var mise =
                base.saveAndFlush(
                        new MiseEnAttente(
                                numero,
                                attente,
                                rappel.jour(attente.depuis()),
                                agent.identifiant(),
                                horloge.instant()));
        rappel.prevoir(mise);
        faits.annoncer(
                numero, "Procédure mise en attente : " + mise.motif().libelle(), mise.texte());
        evenements.publishEvent(new LotsChanges(numero));
        return mise.id();
    }

    private void controler(Procedure procedure, Attente attente) {
        if (attente.depuis().isAfter(horloge.instant())) {
            throw DonneesRefusees.champ(
                    "depuis", "Cette date est à venir : indiquez aujourd’hui, ou un jour passé.");
        }
        if (attente.depuis().isBefore(procedure.creeeLe())) {
            throw DonneesRefusees.champ(
                    "depuis",
                    "La procédure n’existait pas encore : elle est créée le "
                            + formats.dateHeure(procedure.creeeLe())
                            + ".");
        }
    }

    private void refuser(MiseEnAttente enCours) {
        throw new EtatIncompatible(
                "La procédure est déjà en attente depuis le "
                        + formats.jour(enCours.depuis())
                        + " ("
                        + enCours.motif().libelle()
                        + ").");
    }
}
