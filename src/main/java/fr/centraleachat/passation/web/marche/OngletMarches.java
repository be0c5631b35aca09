package fr.centraleachat.passation.web.marche;

import fr.centraleachat.passation.domain.attribution.Attributaires;
import fr.centraleachat.passation.domain.marche.Marche;
import fr.centraleachat.passation.domain.marche.Marches;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The marchés that a procédure gave, as its page shows them. */
@Component("ongletMarches")
class OngletMarches {

    private final Marches marches;
    private final Attributaires attributaires;

    OngletMarches(Marches marches, Attributaires attributaires) {
        this.marches = marches;
        this.attributaires = attributaires;
    }

    @Transactional(readOnly = true)
    public List<MarcheDePage> pour(String numero) {
        return marches.deLaProcedure(numero).stream().map(this::enMots).toList();
    }

    private MarcheDePage enMots(Marche marche) {
        var decision = attributaires.duLot(marche.procedure(), marche.lot());
        return new MarcheDePage(
                marche.lot(),
                marche.idMarche(),
                attributaires.nom(marche.procedure(), marche.lot(), decision.operateur()),
                marche.montantHt(),
                marche.dateSignature(),
                marche.dateNotification());
    }
}
