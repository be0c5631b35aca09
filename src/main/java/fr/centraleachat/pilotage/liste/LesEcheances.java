package fr.centraleachat.pilotage.liste;

import fr.centraleachat.delai.Alerte;
import fr.centraleachat.delai.suivi.Retards;
import fr.centraleachat.pilotage.Bout;
import java.util.List;
import org.springframework.stereotype.Service;

/** What the law awaits within two months, the nearest first, page by page. */
@Service
public class LesEcheances {

    private final Retards retards;

    LesEcheances(Retards retards) {
        this.retards = retards;
    }

    /**
     * @param debut how many come before
     */
    public Bout<Alerte> lire(int debut, int taille) {
        return page(retards.echeancesLegales(), debut, taille);
    }

    static Bout<Alerte> page(List<Alerte> toutes, int debut, int taille) {
        int premier = Math.min(debut, toutes.size());
        int fin = Math.min(premier + taille, toutes.size());
        return new Bout<>(
                toutes.subList(premier, fin), fin < toutes.size() ? Integer.toString(fin) : null);
    }
}
