package fr.centraleachat.catalogue.recours;

import fr.centraleachat.catalogue.RecoursDecide;
import fr.centraleachat.catalogue.consommation.CleReservee;
import fr.centraleachat.catalogue.consommation.GrandLivre;
import fr.centraleachat.catalogue.consommation.Mouvement;
import fr.centraleachat.document.ProductionDeDocuments;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A recours takes effect: its quota enters the grand livre, its certificate is delivered, the
 * adhérent may order. One act: what the balances refuse leaves nothing of it.
 */
@Service
public class PriseDEffet {

    private final RecoursRepository recours;
    private final EcritureDeRecours ecriture;
    private final PlaceDuQuota place;
    private final GrandLivre livre;
    private final ProductionDeDocuments production;
    private final AnnonceDeRecours annonce;

    PriseDEffet(
            RecoursRepository recours,
            EcritureDeRecours ecriture,
            PlaceDuQuota place,
            GrandLivre livre,
            ProductionDeDocuments production,
            AnnonceDeRecours annonce) {
        this.recours = recours;
        this.ecriture = ecriture;
        this.place = place;
        this.livre = livre;
        this.production = production;
        this.annonce = annonce;
    }

    /**
     * Does nothing the second time.
     *
     * @throws fr.centraleachat.common.EtatIncompatible when less is left to attribute than the
     *     quota: it says what is
     */
    @Transactional
    public void ouvrir(String numero) {
        var r = recours.verrouiller(numero).orElseThrow();
        if (!r.estEnInstruction()) {
            return;
        }
        ecriture.accorder(r.id(), attribuer(r));
        var certificat =
                production.produire(numero, r.demandeLe(), CertificatDeRecours.DOCUMENT, "");
        ecriture.certifier(r.id(), certificat.id());
        annonce.annoncer(numero, RecoursDecide.Issue.ACCORDE);
    }

    /** The rank of the period, null without quota. */
    private Integer attribuer(Recours r) {
        if (r.quota() == null) {
            return null;
        }
        int periode = place.periode(r, r.debut()).rang();
        livre.passer(
                r.marche(),
                periode,
                Mouvement.quota(
                        r.adherent(),
                        r.quota(),
                        CleReservee.de("recours", r.id()),
                        "Recours " + r.numero()));
        return periode;
    }
}
