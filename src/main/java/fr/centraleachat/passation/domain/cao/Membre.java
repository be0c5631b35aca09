package fr.centraleachat.passation.domain.cao;

import java.util.List;
import java.util.UUID;

/**
 * A member of a commission.
 *
 * @param suppleantDe the member whom this suppléant replaces, null for any titulaire
 * @param interets SIRET of the operators in which the member has an interest
 * @param courriel address to which the convocations go, null when none is known
 */
public record Membre(
        UUID id,
        String nom,
        Qualite qualite,
        UUID suppleantDe,
        List<String> interets,
        String courriel) {

    /** What is told to others than the secretariat. */
    public Membre enPublic() {
        return new Membre(id, nom, qualite, suppleantDe, List.of(), null);
    }

    boolean peutSuppleer(Membre titulaire) {
        return qualite == Qualite.SUPPLEANT
                && titulaire.qualite().delibere()
                && (suppleantDe == null || suppleantDe.equals(titulaire.id()));
    }
}
