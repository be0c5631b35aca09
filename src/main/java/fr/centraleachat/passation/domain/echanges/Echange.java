package fr.centraleachat.passation.domain.echanges;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A demand and its answer.
 *
 * @param operateur SIRET
 * @param lot null for a candidature as a whole
 * @param reponse null as long as none arrived
 */
public record Echange(
        UUID id,
        String procedure,
        TypeDEchange type,
        String operateur,
        Integer lot,
        String texte,
        Instant echeance,
        Instant demandeLe,
        String demandePar,
        Reponse reponse) {

    /** Whether this demand is about that offer. */
    public boolean concerne(String siret, Integer numeroDeLot) {
        return operateur.equals(siret) && (lot == null || lot.equals(numeroDeLot));
    }

    /** Answered, or not answered in time: one may conclude from it. */
    public boolean estClos(Instant maintenant) {
        return reponse != null || maintenant.isAfter(echeance);
    }

    public boolean estEnRetard(Instant maintenant) {
        return reponse == null && maintenant.isAfter(echeance);
    }

    /** A late answer is kept, and shown as such. */
    public boolean reponduHorsDelai() {
        return reponse != null && reponse.recueLe().isAfter(echeance);
    }

    /** What arrived, and who recorded it. */
    public record Reponse(
            String texte,
            Instant recueLe,
            Instant enregistreeLe,
            String enregistreePar,
            List<UUID> pieces) {}
}
