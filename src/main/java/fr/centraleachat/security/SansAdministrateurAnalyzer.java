package fr.centraleachat.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do instead of a stack trace. */
class SansAdministrateurAnalyzer extends AbstractFailureAnalyzer<SansAdministrateurException> {

    @Override
    protected FailureAnalysis analyze(Throwable racine, SansAdministrateurException cause) {
        return new FailureAnalysis(
                "Aucun administrateur n’existe dans la base.",
                "Donnez CENTRALE_ADMIN_IDENTIFIANT et CENTRALE_ADMIN_MOT_DE_PASSE dans"
                        + " l’environnement, puis redémarrez.",
                cause);
    }
}
