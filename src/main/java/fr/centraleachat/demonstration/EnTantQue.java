package fr.centraleachat.demonstration;

import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Does something as one of the demonstration's agents, in one transaction. */
@Component
class EnTantQue {

    private final TransactionTemplate transaction;

    EnTantQue(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    void agent(String identifiant, Runnable acte) {
        var avant = SecurityContextHolder.getContext();
        var contexte = SecurityContextHolder.createEmptyContext();
        contexte.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(identifiant, null, List.of()));
        SecurityContextHolder.setContext(contexte);
        try {
            transaction.executeWithoutResult(t -> acte.run());
        } finally {
            SecurityContextHolder.setContext(avant);
        }
    }
}
