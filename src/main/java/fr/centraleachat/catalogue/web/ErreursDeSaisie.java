package fr.centraleachat.catalogue.web;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Refus;
import java.util.List;

/** Each fault beside its field. */
final class ErreursDeSaisie {

    private ErreursDeSaisie() {}

    /**
     * @param volume field at which what the balances refuse is told
     */
    static List<Erreur> de(Refus refus, String volume) {
        return refus.erreurs().isEmpty()
                ? List.of(Erreur.de(volume, refus.getMessage()))
                : refus.erreurs().stream()
                        .map(
                                e ->
                                        e.champ() == null
                                                ? new Erreur(volume, e.message(), e.regle())
                                                : e)
                        .toList();
    }
}
