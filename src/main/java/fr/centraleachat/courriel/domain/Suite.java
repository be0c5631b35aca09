package fr.centraleachat.courriel.domain;

import java.time.Instant;

/**
 * What becomes of a courriel after an attempt.
 *
 * @param prochaine when to try again, null when it is not to be
 */
record Suite(EtatDeCourriel etat, Instant prochaine) {

    static Suite de(Issue issue, int essais, Instant maintenant, ReglagesDesCourriels reglages) {
        return switch (issue) {
            case ENVOYE -> new Suite(EtatDeCourriel.ENVOYE, null);
            case REFUSE -> new Suite(EtatDeCourriel.ECHEC, null);
            case INCERTAIN -> new Suite(EtatDeCourriel.INCERTAIN, null);
            case SERVEUR_ABSENT, REPORTE ->
                    essais >= reglages.essais()
                            ? new Suite(EtatDeCourriel.ECHEC, null)
                            : new Suite(
                                    EtatDeCourriel.A_ENVOYER,
                                    maintenant.plus(
                                            reglages.premierDelai()
                                                    .multipliedBy(1L << (essais - 1))));
        };
    }
}
