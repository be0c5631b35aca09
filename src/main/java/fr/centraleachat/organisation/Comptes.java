package fr.centraleachat.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The accounts with which agents sign in. */
public interface Comptes {

    Optional<Compte> compte(String identifiant);

    boolean aUnAdministrateur(LocalDate le);

    /**
     * Creates an agent with their habilitations; does nothing when the login exists.
     *
     * @param empreinte hash of the password
     */
    void creer(Agent agent, String empreinte, List<Habilitation> habilitations);

    /** Adds it as it is: who asks has checked it. */
    void habiliter(Habilitation habilitation);

    /**
     * What a sign-in checks.
     *
     * @param empreinte hash of the password
     */
    record Compte(String identifiant, String nom, String empreinte, boolean actif) {}
}
