package fr.centraleachat.catalogue.consommation;

import fr.centraleachat.common.Introuvable;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The proposals that the caller may read: of the adhérents for which it acts, or all. */
@Service
@Transactional(readOnly = true)
public class Transferts {

    private final TransfertRepository transferts;
    private final PartieAuTransfert partie;

    Transferts(TransfertRepository transferts, PartieAuTransfert partie) {
        this.transferts = transferts;
        this.partie = partie;
    }

    /** The last one first. */
    public List<Transfert> visibles(String marche) {
        return transferts.tous(marche).stream().filter(partie::voit).toList();
    }

    public Transfert exiger(String marche, UUID id) {
        return transferts
                .lire(marche, id)
                .filter(partie::voit)
                .orElseThrow(() -> new Introuvable("Cette proposition n’existe pas."));
    }

    /** May the caller propose, answer or withdraw for that adhérent. */
    public boolean agitPour(String adherent) {
        return partie.agitPour(adherent);
    }
}
