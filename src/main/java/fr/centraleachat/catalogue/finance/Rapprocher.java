package fr.centraleachat.catalogue.finance;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Introuvable;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An agent says which order explains a line of finance, or on which marché it counts. */
@Service
@Transactional
public class Rapprocher {

    private final LigneRepository lignes;
    private final Verrous verrous;
    private final PlacementDeLignes placement;
    private final CommandesDuLivre commandes;
    private final Constats constats;
    private final HistoriqueDeLigne historique;
    private final DroitSurLesFinances droit;
    private final JdbcClient jdbc;

    Rapprocher(
            LigneRepository lignes,
            Verrous verrous,
            PlacementDeLignes placement,
            CommandesDuLivre commandes,
            Constats constats,
            HistoriqueDeLigne historique,
            DroitSurLesFinances droit,
            JdbcClient jdbc) {
        this.lignes = lignes;
        this.verrous = verrous;
        this.placement = placement;
        this.commandes = commandes;
        this.constats = constats;
        this.historique = historique;
        this.droit = droit;
        this.jdbc = jdbc;
    }

    /**
     * What was constated of it is taken back, up to the amount of the order.
     *
     * @param periode of the order
     * @param rang of the order in its period
     */
    public void attacher(long id, int periode, int rang) {
        var ligne = tenir(id);
        commandes.exiger(ligne, periode, rang);
        changer(ligne, ligne.marche(), periode, rang, ActeSurLigne.RAPPROCHEE);
    }

    /**
     * @throws EtatIncompatible when no order explains it
     */
    public void detacher(long id) {
        var ligne = tenir(id);
        if (ligne.rang() == null) {
            throw new EtatIncompatible("Cette ligne n’est rapprochée d’aucune commande.");
        }
        changer(ligne, ligne.marche(), null, null, ActeSurLigne.DETACHEE);
    }

    /** It counts on another marché, whatever its file says. */
    public void deplacer(long id, String marche) {
        var ligne = tenir(id);
        var reference = marche == null ? "" : marche.strip();
        var connu =
                jdbc.sql("select reference from app.marche_mutualise where reference = ?")
                        .param(reference)
                        .query(String.class)
                        .optional();
        if (connu.isEmpty() || reference.equals(ligne.marche())) {
            throw DonneesRefusees.champ(
                    "marche", "Donnez la référence d’un autre marché du catalogue.");
        }
        changer(ligne, reference, null, null, ActeSurLigne.DEPLACEE);
    }

    private LigneTenue tenir(long id) {
        var vue = exiger(id);
        droit.exigerSur(vue.lue().identite().adherent());
        verrous.tenir(vue.source());
        return exiger(id);
    }

    private LigneTenue exiger(long id) {
        return lignes.deId(id)
                .orElseThrow(() -> new Introuvable("Cette ligne financière n’existe pas."));
    }

    private void changer(
            LigneTenue ligne, String marche, Integer periode, Integer rang, ActeSurLigne acte) {
        verrous.tenirLesPeriodes(List.of(ligne.marche(), marche));
        var une = List.of(ligne.id());
        var avant = constats.avant(une);
        jdbc.sql(
                        """
                        update app.ligne_financiere
                        set marche = ?, periode = coalesce(?, periode), rang = ?, detachee = ?
                        where id = ?""")
                .params(marche, periode, rang, acte == ActeSurLigne.DETACHEE, ligne.id())
                .update();
        if (rang == null) {
            placement.situer(une);
        }
        placement.suivre(une);
        historique.noter(une, acte, null);
        constats.accorder(avant, List.of());
    }
}
