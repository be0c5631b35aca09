package fr.centraleachat.passation.domain.demande;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Siret;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.passation.domain.DroitsDesIncidents;
import fr.centraleachat.passation.domain.FaitsRecus;
import fr.centraleachat.passation.domain.MessageDuDehors;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.Remises;
import fr.centraleachat.passation.domain.envoi.Envoi;
import fr.centraleachat.passation.domain.envoi.Envois;
import fr.centraleachat.passation.domain.envoi.GenreDEnvoi;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A candidate who received its letter asks for more: the service is to answer. */
@Service
@Transactional
public class RecevoirUneDemande {

    private final Procedures procedures;
    private final Envois envois;
    private final DemandeRepository demandes;
    private final DelaiDeReponse delai;
    private final DroitsDesIncidents droits;
    private final Remises remises;
    private final FaitsRecus faits;
    private final AgentCourant agent;
    private final Clock horloge;

    RecevoirUneDemande(
            Procedures procedures,
            Envois envois,
            DemandeRepository demandes,
            DelaiDeReponse delai,
            DroitsDesIncidents droits,
            Remises remises,
            FaitsRecus faits,
            AgentCourant agent,
            Clock horloge) {
        this.procedures = procedures;
        this.envois = envois;
        this.demandes = demandes;
        this.delai = delai;
        this.droits = droits;
        this.remises = remises;
        this.faits = faits;
        this.agent = agent;
        this.horloge = horloge;
    }

    /**
     * @throws EtatIncompatible before a letter has left, and once the procédure is over
     */
    public UUID recevoir(String numero, Demande demande) {
        droits.exiger(
                procedures.verrouiller(numero),
                Fonction.EQUIPE_MARCHES,
                Fonction.SERVICE_INSTRUCTEUR,
                Fonction.CONNECTEUR);
        DonneesRefusees.siErreurs(fautes(numero, demande));
        exigerDesLettres(numero);
        var recue =
                demandes.saveAndFlush(
                        new DemandeDInformation(
                                numero,
                                demande,
                                delai.limite(demande.recueLe()),
                                agent.identifiant(),
                                horloge.instant()));
        delai.surveiller(recue);
        faits.annoncer(
                numero,
                demande.lot() == null ? List.of() : List.of(demande.lot()),
                "Demande d’information de " + demande.operateur() + " reçue",
                null);
        remises.remettreOuGarder(
                MessageDuDehors.auSujet(
                        DemandesDInformation.MESSAGE, numero, recue.id().toString()));
        return recue.id();
    }

    private List<Erreur> fautes(String numero, Demande demande) {
        var fautes = new ArrayList<Erreur>();
        if (!Siret.estValide(demande.operateur())) {
            fautes.add(
                    Erreur.de(
                            "operateur",
                            "Le SIRET « "
                                    + demande.operateur()
                                    + " » n’est pas valable : vérifiez ses quatorze chiffres."));
        }
        if (demande.lot() != null
                && procedures.lots(numero).stream().noneMatch(l -> l.numero() == demande.lot())) {
            fautes.add(Erreur.de("lot", "Le lot " + demande.lot() + " n’existe pas."));
        }
        if (demande.recueLe().isAfter(horloge.instant())) {
            fautes.add(
                    Erreur.de("recueLe", "Cette date est à venir : indiquez celle de réception."));
        }
        return fautes;
    }

    private void exigerDesLettres(String numero) {
        if (envois.deLaProcedure(numero, GenreDEnvoi.LETTRE).stream().noneMatch(Envoi::estClos)) {
            throw new EtatIncompatible(
                    "Aucune lettre n’est encore partie aux candidats : ils apprendront ensemble la"
                            + " décision et ses motifs.",
                    "R2181-1");
        }
    }
}
