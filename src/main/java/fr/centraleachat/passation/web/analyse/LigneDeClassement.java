package fr.centraleachat.passation.web.analyse;

import fr.centraleachat.common.Montant;
import fr.centraleachat.passation.domain.analyse.OffreClassee;
import fr.centraleachat.tache.Champ;
import java.math.BigDecimal;

/** An offer of the ranking, as those who control the report read it. */
record LigneDeClassement(
        @Champ("Lot") int lot,
        @Champ("Rang") String rang,
        @Champ("Opérateur") String operateur,
        @Champ("Points") BigDecimal points,
        @Champ("Prix") Montant prix,
        @Champ("Motif du rejet, ou égalité") String motifRejet) {

    static LigneDeClassement de(OffreClassee o) {
        return new LigneDeClassement(
                o.lot(),
                o.rang() == null ? "écartée" : o.rang().toString(),
                o.nom(),
                o.note(),
                o.montantHt(),
                o.motifRejet() == null ? o.egalite() : o.motifRejet());
    }
}
