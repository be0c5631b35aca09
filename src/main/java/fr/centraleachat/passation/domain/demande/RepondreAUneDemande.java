package fr.centraleachat.passation.domain.demande;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Formats;
import fr.centraleachat.organisation.AgentCourant;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The service instructeur answers a candidate (ACH-8). */
@Service
public class RepondreAUneDemande {

    private final DemandesDInformation demandes;
    private final DelaiDeReponse delai;
    private final AgentCourant agent;
    private final Formats formats;
    private final Clock horloge;

    RepondreAUneDemande(
            DemandesDInformation demandes,
            DelaiDeReponse delai,
            AgentCourant agent,
            Formats formats,
            Clock horloge) {
        this.demandes = demandes;
        this.delai = delai;
        this.agent = agent;
        this.formats = formats;
        this.horloge = horloge;
    }

    /**
     * @throws EtatIncompatible when it is answered already
     */
    public void repondre(String numero, UUID id, Reponse reponse) {
        var demande = demandes.exiger(numero, id);
        if (!demande.estOuverte()) {
            throw new EtatIncompatible(
                    "Cette demande a sa réponse, envoyée le "
                            + formats.dateHeure(demande.reponseEnvoyeeLe())
                            + " par "
                            + demande.reponduePar()
                            + ".");
        }
        controlerLaDate(demande, reponse);
        demande.repondre(reponse, agent.identifiant());
        delai.eteindre(demande);
    }

    private void controlerLaDate(DemandeDInformation demande, Reponse reponse) {
        if (reponse.reponseEnvoyeeLe().isAfter(horloge.instant())) {
            throw DonneesRefusees.champ(
                    "reponseEnvoyeeLe", "Cette date est à venir : indiquez celle de l’envoi.");
        }
        if (reponse.reponseEnvoyeeLe().isBefore(demande.recueLe())) {
            throw DonneesRefusees.champ(
                    "reponseEnvoyeeLe",
                    "La réponse ne précède pas la demande, reçue le "
                            + formats.dateHeure(demande.recueLe())
                            + ".",
                    "R2181-2");
        }
    }
}
