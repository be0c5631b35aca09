package fr.centraleachat.passation.domain.plis;

import fr.centraleachat.common.EtatIncompatible;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What the plis must know of their procédure.
 *
 * @param acheteur code of the adhérent; {@code nomDeLAcheteur} is what a récépissé says
 * @param adherentInstructeur code of the adhérent whose service analyses the offers
 * @param serviceInstructeur code of that service, null for any of the adhérent's
 * @param lots those that still run; a stopped lot receives no pli
 * @param engagee true once the avis is sent
 * @param dlro null until the publicity is prepared; of a later tour, its common date limite
 * @param admis lots of each operator (SIRET) admitted to a round of negotiation; null at the first
 *     tour, open to all
 */
public record Consultation(
        String procedure,
        int tour,
        String objet,
        String acheteur,
        String nomDeLAcheteur,
        String adherentInstructeur,
        String serviceInstructeur,
        List<Integer> lots,
        boolean engagee,
        Instant dlro,
        Map<String, List<Integer>> admis) {

    /** Lots on which that operator may bid in this tour; none when it is not admitted. */
    List<Integer> lotsDe(Operateur operateur) {
        return admis == null ? lots : admis.getOrDefault(operateur.siret(), List.of());
    }

    boolean estUneNegociation() {
        return admis != null;
    }

    /**
     * @throws EtatIncompatible before the avis is sent, and once every lot has stopped
     */
    void exigerEngagee() {
        if (lots.isEmpty()) {
            throw new EtatIncompatible(
                    "La procédure " + procedure + " est arrêtée : aucun pli n’y est plus reçu.",
                    "R2185-1");
        }
        if (!engagee || dlro == null) {
            throw new EtatIncompatible(
                    "La procédure "
                            + procedure
                            + " n’est pas en consultation : aucun pli ne peut être reçu avant"
                            + " l’envoi de l’avis.");
        }
    }

    /** Garde 13: what ends after the date limite is out of time; the limit itself is in time. */
    boolean estDansLeDelai(Instant recuLe) {
        return !recuLe.isAfter(dlro);
    }

    /**
     * Garde 12.
     *
     * @throws EtatIncompatible as long as a pli may still be received in time
     */
    void exigerDelaiExpire(Instant maintenant, String dlroEnClair) {
        exigerEngagee();
        if (!maintenant.isAfter(dlro)) {
            throw new EtatIncompatible(
                    "Les plis restent scellés jusqu’à la date limite de remise des offres, le "
                            + dlroEnClair
                            + ".",
                    "R2132-9");
        }
    }
}
