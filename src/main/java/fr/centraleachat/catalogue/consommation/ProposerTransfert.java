package fr.centraleachat.catalogue.consommation;

import fr.centraleachat.catalogue.TransfertDeQuota.Etape;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.organisation.AgentCourant;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An adhérent offers a part of its quota; nothing moves before the other one accepts. */
@Service
@Transactional
public class ProposerTransfert {

    private final PeriodesDatees datees;
    private final PeriodeRepository periodes;
    private final PartRepository parts;
    private final TransfertRepository transferts;
    private final PartieAuTransfert partie;
    private final AgentCourant agent;
    private final Clock horloge;

    ProposerTransfert(
            PeriodesDatees datees,
            PeriodeRepository periodes,
            PartRepository parts,
            TransfertRepository transferts,
            PartieAuTransfert partie,
            AgentCourant agent,
            Clock horloge) {
        this.datees = datees;
        this.periodes = periodes;
        this.parts = parts;
        this.transferts = transferts;
        this.partie = partie;
        this.agent = agent;
        this.horloge = horloge;
    }

    /**
     * @param cle sent twice, it is one proposal
     * @throws EtatIncompatible when it is more than what is left of the quota: it says how much is
     */
    public Transfert proposer(String marche, DemandeDeTransfert d, String cle) {
        Textes.exiger(cle, "cle", "Donnez une référence à cette proposition.");
        d.exigerLesMots();
        partie.exiger(d.de(), "propose de céder son quota");
        var periode = datees.exigerEnCours(marche, d.periode());
        var tenue = periodes.tenir(marche, periode.rang()).orElseThrow();
        var deja = transferts.deCle(marche, d.de(), cle);
        if (deja.isPresent()) {
            return deja.filter(d::estCelle).orElseThrow(ProposerTransfert::autre);
        }
        controler(tenue, d);
        var id = UUID.randomUUID();
        transferts.ajouter(id, tenue.id(), d, cle, agent.identifiant(), horloge.instant());
        return partie.dire(transferts.lire(marche, id).orElseThrow(), Etape.PROPOSE);
    }

    private void controler(PeriodeTenue tenue, DemandeDeTransfert d) {
        var volume =
                tenue.unite().exiger(Volume.choisir(tenue.unite(), d.montantHt(), d.quantite()));
        new Gardes(tenue.unite(), new Balance(tenue.plafond(), parts.toutes(tenue.id())))
                .transfert(d.de(), d.vers(), volume);
    }

    private static EtatIncompatible autre() {
        return new EtatIncompatible(
                "Cette référence est déjà celle d’une autre proposition : donnez-en une nouvelle.");
    }
}
