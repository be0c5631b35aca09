package fr.centraleachat.passation.domain.reparation;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import java.util.List;
import java.util.function.Supplier;

/** A part of a dossier: what is refused in it is told under its path. */
final class Bloc {

    private Bloc() {}

    static void dans(String bloc, Runnable acte) {
        dans(
                bloc,
                () -> {
                    acte.run();
                    return null;
                });
    }

    static <T> T dans(String bloc, Supplier<T> acte) {
        try {
            return acte.get();
        } catch (DonneesRefusees e) {
            var refus = new DonneesRefusees(sous(bloc, e.erreurs()));
            refus.initCause(e);
            throw refus;
        }
    }

    static List<Erreur> sous(String bloc, List<Erreur> erreurs) {
        return erreurs.stream()
                .map(e -> new Erreur(chemin(bloc, e.champ()), e.message(), e.regle()))
                .toList();
    }

    private static String chemin(String bloc, String champ) {
        return champ == null ? bloc : bloc + "." + champ;
    }
}
