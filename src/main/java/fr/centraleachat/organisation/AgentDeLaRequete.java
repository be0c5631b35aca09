package fr.centraleachat.organisation;

import fr.centraleachat.common.Portee;
import fr.centraleachat.common.SourceDePortee;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Who signed the request. Their habilitations are read again at each request, so that what is
 * revoked stops at once. Without identity: nobody in a request, the application elsewhere.
 */
@Component("agentCourant")
class AgentDeLaRequete implements AgentCourant, SourceDePortee {

    private static final Profil PERSONNE = new Profil("anonyme", "Personne", List.of());

    private final Profils profils;
    private final Clock horloge;

    AgentDeLaRequete(Profils profils, Clock horloge) {
        this.profils = profils;
        this.horloge = horloge;
    }

    @Override
    public String identifiant() {
        return estApplication() ? APPLICATION : profil().identifiant();
    }

    @Override
    public String nom() {
        return estApplication() ? "L’application" : profil().nom();
    }

    @Override
    public List<Habilitation> habilitations() {
        return profil().habilitations();
    }

    @Override
    public boolean tient(Fonction fonction, String adherent) {
        return estApplication() || profil().tient(fonction, adherent);
    }

    @Override
    public boolean tient(Fonction fonction, String adherent, String service) {
        return estApplication() || profil().tient(fonction, adherent, service);
    }

    @Override
    public boolean tient(Fonction fonction) {
        return estApplication() || profil().tient(fonction);
    }

    @Override
    public Optional<String> suppleeDe(Fonction fonction, String adherent) {
        return profil().suppleeDe(fonction, adherent);
    }

    @Override
    public boolean estIdentifie() {
        return !estApplication() && profil() != PERSONNE;
    }

    @Override
    public Portee portee() {
        return estApplication() ? Portee.TOUT : profil().portee();
    }

    @Override
    public Portee courante() {
        return portee();
    }

    private Profil profil() {
        return connexion()
                .flatMap(login -> RequeteFilter.garder(login, () -> lire(login)))
                .orElse(PERSONNE);
    }

    private Optional<Profil> lire(String login) {
        return profils.le(LocalDate.now(horloge), login);
    }

    private static boolean estApplication() {
        return connexion().isEmpty() && !RequeteFilter.estEnCours();
    }

    private static Optional<String> connexion() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .filter(a -> !(a instanceof AnonymousAuthenticationToken))
                .map(Authentication::getName);
    }
}
