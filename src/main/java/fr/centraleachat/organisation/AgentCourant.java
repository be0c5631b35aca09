package fr.centraleachat.organisation;

import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.common.Portee;
import java.util.List;

/** Who acts in this request, for whom. Outside a request, the application itself. */
public interface AgentCourant {

    /** Login of the engine's jobs and of what the application does by itself. */
    String APPLICATION = "application";

    String identifiant();

    String nom();

    /** In force today; with those of the agents whom this one substitutes. */
    List<Habilitation> habilitations();

    /** Held for that adhérent, or for DIJON_METROPOLE when the fonction is mutualised. */
    boolean tient(Fonction fonction, String adherent);

    /** Held for some adhérent. */
    boolean tient(Fonction fonction);

    /** What the caller may see of the procédures. */
    Portee portee();

    default void exiger(Fonction fonction) {
        if (!tient(fonction)) {
            throw new AccesRefuse(
                    "Cet acte est réservé à la fonction « " + fonction.libelle() + " ».");
        }
    }
}
