package fr.centraleachat.catalogue.consommation;

import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An adhérent orders, and takes an order back, within what it may. */
@Service
@Transactional
public class Commander {

    private final GrandLivre livre;
    private final DroitDeCommander droit;
    private final JdbcClient jdbc;
    private final AgentCourant agent;
    private final Clock horloge;

    Commander(
            GrandLivre livre,
            DroitDeCommander droit,
            JdbcClient jdbc,
            AgentCourant agent,
            Clock horloge) {
        this.livre = livre;
        this.droit = droit;
        this.jdbc = jdbc;
        this.agent = agent;
        this.horloge = horloge;
    }

    /** May the caller order for that adhérent: its service instructeur, or the équipe achats. */
    public boolean peut(String adherent) {
        return agent.tient(Fonction.SERVICE_INSTRUCTEUR, adherent)
                || agent.tient(Fonction.EQUIPE_ACHATS);
    }

    /** The same on a marché that it has joined: what is entrusted to the centrale is hers alone. */
    public boolean peut(String marche, String adherent) {
        return peut(adherent)
                && droit.est(marche, adherent)
                && (agent.tient(Fonction.EQUIPE_ACHATS)
                        || !droit.estConfieALaCentrale(marche, adherent));
    }

    /**
     * @param cle the reference of the order: the same sent twice is one order
     */
    public Ecriture commander(
            String marche, String adherent, BigDecimal volume, String cle, String objet) {
        exiger(marche, adherent);
        return livre.passer(
                marche, periodeEnCours(marche), Mouvement.commande(adherent, volume, cle, objet));
    }

    /**
     * @param periode rank of the period of the order
     * @param rang of the order
     */
    public Ecriture annuler(String marche, int periode, String adherent, int rang, String motif) {
        exiger(marche, adherent);
        return livre.passer(
                marche, periode, Mouvement.annulation(adherent, rang, "annulation-" + rang, motif));
    }

    private void exiger(String marche, String adherent) {
        if (!peut(adherent)) {
            throw new AccesRefuse(
                    "Seul le service instructeur de l’adhérent, ou l’équipe achats, commande pour"
                            + " lui.");
        }
        droit.exiger(marche, adherent);
        if (!peut(marche, adherent)) {
            throw new AccesRefuse(
                    "Cet adhérent a confié ses commandes à la centrale : demandez celle-ci à l’équipe"
                            + " achats.");
        }
    }

    private int periodeEnCours(String marche) {
        return jdbc.sql(
                        """
                        select rang from app.periode_de_marche
                        where marche = :marche and debut <= :jour and fin > :jour""")
                .param("marche", marche)
                .param("jour", LocalDate.now(horloge))
                .query(Integer.class)
                .optional()
                .orElseThrow(
                        () ->
                                new EtatIncompatible(
                                        "Ce marché n’a pas de période en cours : aucune commande ne"
                                                + " peut y être passée aujourd’hui."));
    }
}
