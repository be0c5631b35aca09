package fr.centraleachat.passation.domain.analyse;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.plis.OuvertureDesPlis;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** Phase 7: two agents open the plis, and the service instructeur receives them. */
@Service
public class OuvertureEtRemise {

    private static final int PREMIER_TOUR = 1;

    private final OuvertureDesPlis ouverture;
    private final OffresOuvertes offres;
    private final Fiches fiches;
    private final AgentCourant agent;
    private final Clock horloge;

    OuvertureEtRemise(
            OuvertureDesPlis ouverture,
            OffresOuvertes offres,
            Fiches fiches,
            AgentCourant agent,
            Clock horloge) {
        this.ouverture = ouverture;
        this.offres = offres;
        this.fiches = fiches;
        this.agent = agent;
        this.horloge = horloge;
    }

    /**
     * Without any pli, there is nothing to hand over: the process asks for an arrêt.
     *
     * @param contresignataire login of the second agent
     * @throws fr.centraleachat.common.EtatIncompatible before the date limite, or without a second
     *     agent
     */
    public void ouvrir(String numero, RemiseDesPlis remise, String contresignataire) {
        var maintenant = horloge.instant();
        if (remise.remisAuServiceLe() != null && remise.remisAuServiceLe().isAfter(maintenant)) {
            throw DonneesRefusees.champ(
                    "remisAuServiceLe", "La remise est à venir : indiquez son heure réelle.");
        }
        ouverture.ouvrir(numero, PREMIER_TOUR, agent.identifiant(), contresignataire, maintenant);
        if (remise.remisAuServiceLe() == null && !offres.operateurs(numero).isEmpty()) {
            throw DonneesRefusees.champ(
                    "remisAuServiceLe", "Indiquez quand les plis sont remis au service.");
        }
        fiches.consigner(numero, remise);
    }
}
