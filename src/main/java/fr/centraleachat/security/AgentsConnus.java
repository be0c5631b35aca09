package fr.centraleachat.security;

import fr.centraleachat.organisation.Comptes;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** The agents who may sign in. Their habilitations are not kept here: see AgentCourant. */
@Component
class AgentsConnus implements UserDetailsService {

    private final Comptes comptes;

    AgentsConnus(Comptes comptes) {
        this.comptes = comptes;
    }

    @Override
    public UserDetails loadUserByUsername(String identifiant) {
        var compte =
                comptes.compte(identifiant)
                        .orElseThrow(() -> new UsernameNotFoundException(identifiant));
        return User.withUsername(compte.identifiant())
                .password(compte.empreinte())
                .disabled(!compte.actif())
                .roles("AGENT")
                .build();
    }
}
