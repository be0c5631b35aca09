package fr.centraleachat.organisation;

import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.common.Portee;
import java.util.List;
import java.util.Optional;

/**
 * Who acts in this request, for whom. Outside a request, the application itself: it holds every
 * fonction and sees everything. In a request that nobody signed: nobody.
 */
public interface AgentCourant {

    /** Login of the engine's jobs and of what the application does by itself. */
    String APPLICATION = "application";

    String identifiant();

    String nom();

    /** In force today; with those of the agents whom this one substitutes. */
    List<Habilitation> habilitations();

    /** Held for that adhérent, or for DIJON_METROPOLE when the fonction is mutualised. */
    boolean tient(Fonction fonction, String adherent);

    /**
     * The same, narrowed to a service.
     *
     * @param service null for any; held without a service, a fonction is held for all of them
     */
    boolean tient(Fonction fonction, String adherent, String service);

    /** Held for some adhérent. */
    boolean tient(Fonction fonction);

    /**
     * The absent agent in whose name this one holds the fonction; empty when held in their own
     * name. Whoever records an act records both.
     */
    Optional<String> suppleeDe(Fonction fonction, String adherent);

    /** False for a request that nobody active signed, and for the application. */
    boolean estIdentifie();

    /** What the caller may see of the procédures. */
    Portee portee();

    default void exiger(Fonction fonction) {
        if (!tient(fonction)) {
            throw new AccesRefuse(
                    "Cet acte est réservé à la fonction « " + fonction.libelle() + " ».");
        }
    }
}
