package fr.centraleachat.common;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do instead of a stack trace. */
class AccelerationRefuseeAnalyzer extends AbstractFailureAnalyzer<AccelerationRefuseeException> {

    @Override
    protected FailureAnalysis analyze(Throwable racine, AccelerationRefuseeException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Retirez centrale.horloge.acceleration (CENTRALE_HORLOGE_ACCELERATION), ou donnez un"
                        + " facteur de 1 à 86400 et une base d’entraînement, par exemple un autre"
                        + " dossier dans CENTRALE_BASE_DOSSIER.",
                cause);
    }
}
