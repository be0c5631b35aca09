package fr.centraleachat.catalogue.consommation;

import java.math.BigDecimal;

/**
 * What an entry does to the balances. The same function writes an entry and replays the book: the
 * balances that are kept are those that the entries give. It refuses nothing (see {@link Gardes}).
 */
final class Passage {

    private Passage() {}

    static Balance passer(Balance avant, Ecriture e) {
        var part = avant.part(e.adherent());
        return switch (e.genre()) {
            case QUOTA -> quota(avant, part, e.montant());
            case ENGAGEMENT -> engager(avant, part, e.montant());
            case ANNULATION -> engager(avant, part, e.montant().negate());
            case TRANSFERT ->
                    avant.avec(
                            avant.plafond(),
                            part.ceder(e.montant()),
                            avant.part(e.vers()).recevoir(e.montant()));
            case CONSTAT ->
                    avant.avec(avant.plafond().constater(e.montant()), part.constater(e.montant()));
        };
    }

    private static Balance engager(Balance avant, Part part, BigDecimal volume) {
        return avant.avec(avant.plafond().engager(volume, part), part.engager(volume));
    }

    /** The first quota takes what the adhérent had drawn from the rest. */
    private static Balance quota(Balance avant, Part part, BigDecimal plus) {
        var plafond = avant.plafond().attribuer(plus);
        return part.aUnQuota()
                ? avant.avec(plafond, part.doter(part.quota().add(plus)))
                : avant.avec(plafond.couvrir(part.engage()), part.doter(plus));
    }
}
