package fr.centraleachat.catalogue.prevision;

/** A marché that ends or exhausts soon. */
public record MarcheARelancer(
        String reference, String objet, String famille, String codeCpv, Prevision prevision) {

    public DateDeRelance relance() {
        return prevision.relance();
    }
}
