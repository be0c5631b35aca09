package fr.centraleachat.pilotage.charge;

import fr.centraleachat.tache.ChargeDeTravail.Part;
import java.util.Collection;

/**
 * Open tasks.
 *
 * @param enRetard among {@code ouvertes}, as are those that are free
 */
public record Compte(int ouvertes, int enRetard, int libres) {

    static final Compte VIDE = new Compte(0, 0, 0);

    static Compte de(Collection<Part> parts) {
        return parts.stream().map(Compte::de).reduce(VIDE, Compte::plus);
    }

    private static Compte de(Part part) {
        return new Compte(
                part.ouvertes(), part.enRetard(), part.prisePar() == null ? part.ouvertes() : 0);
    }

    private Compte plus(Compte autre) {
        return new Compte(
                ouvertes + autre.ouvertes, enRetard + autre.enRetard, libres + autre.libres);
    }

    public int prises() {
        return ouvertes - libres;
    }
}
