package fr.centraleachat.passation.domain;

import fr.centraleachat.common.Montant;

/** A lot that stands where a test wants it. */
public final class LotFixture {

    private LotFixture() {}

    public static Lot lot(int numero, EtatDeLot etat) {
        var lot = new Lot("2026-0001", numero, "Lot " + numero, Montant.de(50_000), false);
        lot.passer(etat);
        return lot;
    }
}
