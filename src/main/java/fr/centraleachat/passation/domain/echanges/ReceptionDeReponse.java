package fr.centraleachat.passation.domain.echanges;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Formats;
import fr.centraleachat.organisation.AgentCourant;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Records the one answer to a demand. */
@Component
class ReceptionDeReponse {

    private final EchangeRepository echanges;
    private final AgentCourant agent;
    private final Formats formats;
    private final Clock horloge;

    ReceptionDeReponse(
            EchangeRepository echanges, AgentCourant agent, Formats formats, Clock horloge) {
        this.echanges = echanges;
        this.agent = agent;
        this.formats = formats;
        this.horloge = horloge;
    }

    /**
     * @throws EtatIncompatible when it is answered already, with who recorded it and when
     */
    void enregistrer(Echange echange, ReponseDEchange reponse) {
        var maintenant = horloge.instant();
        if (echange.reponse() != null) {
            throw dejaRepondu(echange.reponse());
        }
        if (reponse.recueLe().isAfter(maintenant)) {
            throw DonneesRefusees.champ(
                    "recueLe", "La réception est à venir : indiquez son heure réelle.");
        }
        if (reponse.recueLe().isBefore(echange.demandeLe().truncatedTo(ChronoUnit.MINUTES))) {
            throw DonneesRefusees.champ(
                    "recueLe",
                    "La réponse précède la demande, faite le "
                            + formats.dateHeure(echange.demandeLe())
                            + " : vérifiez son heure de réception.");
        }
        echanges.repondre(
                echange.id(),
                new Echange.Reponse(
                        reponse.texte(),
                        reponse.recueLe(),
                        maintenant,
                        agent.identifiant(),
                        reponse.pieces()));
    }

    private EtatIncompatible dejaRepondu(Echange.Reponse reponse) {
        return new EtatIncompatible(
                "La réponse à cette demande est déjà enregistrée, par "
                        + reponse.enregistreePar()
                        + ", le "
                        + formats.dateHeure(reponse.enregistreeLe())
                        + ".");
    }
}
