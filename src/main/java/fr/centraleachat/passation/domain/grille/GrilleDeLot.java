package fr.centraleachat.passation.domain.grille;

import fr.centraleachat.common.Montant;
import fr.centraleachat.passation.domain.analyse.QualificationDOffre;
import fr.centraleachat.passation.domain.montage.CritereAnnonce.Notable;
import java.math.BigDecimal;
import java.util.List;

/** The offers of a lot, facing all that must be noted. */
public record GrilleDeLot(int lot, String objet, List<Notable> notables, List<Offre> offres) {

    /**
     * @param operateur SIRET
     * @param qualification null while the offer is not examined
     * @param entrees one for each notable, in their order
     */
    public record Offre(
            String operateur,
            String nom,
            QualificationDOffre qualification,
            String motif,
            Montant prix,
            List<Entree> entrees) {

        /** Only a regular offer is noted and ranked (R2152-6). */
        public boolean estClassable() {
            return qualification == QualificationDOffre.REGULIERE;
        }

        /** What a formula compares: null when it is not known, or has no note. */
        Montant base(Notable notable, int rang) {
            var base = notable.estSurLePrixDeLOffre() ? prix : entrees.get(rang).montant();
            return estClassable() && base != null && base.estPositif() ? base : null;
        }
    }

    /**
     * What is entered for an offer on a notable.
     *
     * @param note null where it is computed, or not given yet
     * @param montant what is compared, where it is not the price of the offer
     */
    public record Entree(BigDecimal note, Montant montant, String justification) {

        static final Entree VIDE = new Entree(null, null, null);
    }
}
