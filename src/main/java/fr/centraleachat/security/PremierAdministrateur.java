package fr.centraleachat.security;

import fr.centraleachat.common.Periode;
import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.Agent;
import fr.centraleachat.organisation.Comptes;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.organisation.Habilitation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Creates the administrator that the environment names when the database has none. */
@Component
class PremierAdministrateur implements SmartInitializingSingleton {

    private final Comptes comptes;
    private final PasswordEncoder encoder;
    private final Clock horloge;
    private final String identifiant;
    private final String motDePasse;

    PremierAdministrateur(
            Comptes comptes,
            PasswordEncoder encoder,
            Clock horloge,
            @Value("${centrale.admin.identifiant:}") String identifiant,
            @Value("${centrale.admin.mot-de-passe:}") String motDePasse) {
        this.comptes = comptes;
        this.encoder = encoder;
        this.horloge = horloge;
        this.identifiant = identifiant;
        this.motDePasse = motDePasse;
    }

    /** After the accounts of the demonstration, if any. */
    @Override
    public void afterSingletonsInstantiated() {
        var aujourdhui = LocalDate.now(horloge);
        if (comptes.aUnAdministrateur(aujourdhui)) {
            return;
        }
        if (identifiant.isBlank() || motDePasse.isBlank()) {
            throw new SansAdministrateurException();
        }
        comptes.creer(
                new Agent(identifiant, "Administrateur, Dijon Métropole", ""),
                encoder.encode(motDePasse),
                List.of(
                        new Habilitation(
                                identifiant,
                                Fonction.ADMINISTRATEUR,
                                Adherent.METROPOLE,
                                null,
                                Periode.depuis(aujourdhui))));
    }
}
