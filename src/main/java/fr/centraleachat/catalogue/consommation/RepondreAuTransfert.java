package fr.centraleachat.catalogue.consommation;

import fr.centraleachat.catalogue.TransfertDeQuota.Etape;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Introuvable;
import fr.centraleachat.organisation.AgentCourant;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The other adhérent accepts or refuses, the one that proposed withdraws: once, one of them. */
@Service
@Transactional
public class RepondreAuTransfert {

    private final TransfertRepository transferts;
    private final PeriodesDatees datees;
    private final PartieAuTransfert partie;
    private final GrandLivre livre;
    private final AgentCourant agent;
    private final Clock horloge;

    RepondreAuTransfert(
            TransfertRepository transferts,
            PeriodesDatees datees,
            PartieAuTransfert partie,
            GrandLivre livre,
            AgentCourant agent,
            Clock horloge) {
        this.transferts = transferts;
        this.datees = datees;
        this.partie = partie;
        this.livre = livre;
        this.agent = agent;
        this.horloge = horloge;
    }

    /**
     * The quota moves with the answer: both, or neither.
     *
     * @throws EtatIncompatible when less is left than what was offered: it says how much
     */
    public Transfert accepter(String marche, UUID id) {
        var t = exiger(marche, id);
        partie.exiger(t.vers(), "qui reçoit le quota l’accepte");
        if (t.etat() != Transfert.Etat.ACCEPTE) {
            exigerOuvert(t);
            datees.exigerEnCours(marche, t.periode());
            var cle = CleReservee.de("transfert", id);
            livre.passer(
                    marche,
                    t.periode(),
                    Mouvement.transfert(t.de(), t.vers(), t.volume(), cle, t.motif()));
        }
        return repondre(t, Transfert.Etat.ACCEPTE, null, Etape.ACCEPTE);
    }

    public Transfert refuser(String marche, UUID id, String motif) {
        var t = exiger(marche, id);
        partie.exiger(t.vers(), "à qui le quota est proposé le refuse");
        Textes.exiger(motif, "motif", "Dites pourquoi : l’autre adhérent le lira.");
        return repondre(t, Transfert.Etat.REFUSE, motif, Etape.REFUSE);
    }

    public Transfert retirer(String marche, UUID id) {
        var t = exiger(marche, id);
        partie.exiger(t.de(), "qui a proposé le transfert le retire");
        return repondre(t, Transfert.Etat.RETIRE, null, Etape.RETIRE);
    }

    /** Asked for again, the same answer stands and is told to nobody. */
    private Transfert repondre(Transfert t, Transfert.Etat etat, String motif, Etape etape) {
        if (transferts.repondre(t.id(), etat, motif, agent.identifiant(), horloge.instant())) {
            return partie.dire(exiger(t.marche(), t.id()), etape);
        }
        var devenu = exiger(t.marche(), t.id());
        if (devenu.etat() != etat) {
            exigerOuvert(devenu);
        }
        return devenu;
    }

    private static void exigerOuvert(Transfert t) {
        if (!t.attend()) {
            throw new EtatIncompatible(
                    "Cette proposition est déjà close ("
                            + t.etat().libelle().toLowerCase(Locale.FRENCH)
                            + ", par "
                            + t.reponduPar()
                            + ").");
        }
    }

    private Transfert exiger(String marche, UUID id) {
        return transferts
                .lire(marche, id)
                .filter(partie::voit)
                .orElseThrow(() -> new Introuvable("Cette proposition n’existe pas."));
    }
}
