package fr.centraleachat.catalogue.consommation;

import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An adhérent orders, and takes an order back, within what it may. */
@Service
@Transactional
public class Commander {

    private final GrandLivre livre;
    private final DroitDeCommander droit;
    private final PeriodesDatees periodes;
    private final LotDuMarche lots;
    private final AgentCourant agent;
    private final ApplicationEventPublisher evenements;

    Commander(
            GrandLivre livre,
            DroitDeCommander droit,
            PeriodesDatees periodes,
            LotDuMarche lots,
            AgentCourant agent,
            ApplicationEventPublisher evenements) {
        this.livre = livre;
        this.droit = droit;
        this.periodes = periodes;
        this.lots = lots;
        this.agent = agent;
        this.evenements = evenements;
    }

    /** May the caller order for that adhérent: its service instructeur, or the équipe achats. */
    public boolean peut(String adherent) {
        return agent.tient(Fonction.SERVICE_INSTRUCTEUR, adherent)
                || agent.tient(Fonction.EQUIPE_ACHATS);
    }

    /** The same on a marché that it has joined: what is entrusted to the centrale is hers alone. */
    public boolean peut(String marche, String adherent) {
        if (!peut(adherent)) {
            return false;
        }
        var titre = droit.lire(marche, adherent);
        return titre.suffit() && passe(titre);
    }

    private boolean passe(TitreDeCommander titre) {
        return !titre.delegue() || agent.tient(Fonction.EQUIPE_ACHATS);
    }

    /**
     * @param cle the reference of the order: the same sent twice is one order
     */
    public NumeroDeCommande commander(String marche, DemandeDeCommande demande, String cle) {
        lots.exiger(marche, demande.lot());
        demande.exigerAdherent();
        exiger(demande.adherent());
        exigerQuIlCommande(marche, demande.adherent());
        var periode = periodes.exigerEnCours(marche, demande.periode());
        var ecriture =
                livre.passer(
                        marche,
                        periode.rang(),
                        demande.mouvement(periode.unite(), CleReservee.exigerLibre(cle)));
        return new NumeroDeCommande(periode.rang(), ecriture.rang());
    }

    /** What was ordered is given back; an adhérent that left the marché may still do so. */
    public void annuler(String marche, NumeroDeCommande numero, String adherent, String motif) {
        exiger(adherent);
        var cle = CleReservee.de("annulation", numero.rang());
        livre.passer(
                marche,
                numero.periode(),
                Mouvement.annulation(adherent, numero.rang(), cle, motif));
        evenements.publishEvent(new CommandeAnnulee(marche, numero.periode(), numero.rang()));
    }

    private void exiger(String adherent) {
        if (!peut(adherent)) {
            throw new AccesRefuse(
                    "Seul le service instructeur de l’adhérent, ou l’équipe achats, commande pour"
                            + " lui.");
        }
    }

    private void exigerQuIlCommande(String marche, String adherent) {
        var titre = droit.lire(marche, adherent);
        titre.exiger();
        if (!passe(titre)) {
            throw new AccesRefuse(
                    "Cet adhérent a confié ses commandes à la centrale : demandez celle-ci à l’équipe"
                            + " achats.");
        }
    }
}
