package fr.centraleachat.pilotage.filtre;

import fr.centraleachat.delai.statistique.Axe;
import fr.centraleachat.delai.statistique.FiltreDeStatistiques;
import fr.centraleachat.delai.suivi.FiltreDeSuivi;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a manager chose to look at.
 *
 * @param forme null for all, as are the adhérent and the famille
 * @param adherent code of the one that instructs
 * @param du first month of the period in which what is measured ended
 * @param au last one, whole
 * @param periodeChoisie the period was asked, it is not the usual one
 * @param phase code of the one that is compared; null for the whole way to the notification
 */
public record Filtres(
        Forme forme,
        String adherent,
        String famille,
        YearMonth du,
        YearMonth au,
        boolean periodeChoisie,
        String phase) {

    public FiltreDeSuivi suivi() {
        return new FiltreDeSuivi(procedure(), adherent, famille);
    }

    public FiltreDeStatistiques statistiques() {
        return new FiltreDeStatistiques(procedure(), adherent, famille, du.atDay(1), au.atDay(1));
    }

    public String procedure() {
        return forme == null ? null : forme.name();
    }

    /** The value chosen on that axis, null for none. */
    public String valeur(Axe axe) {
        return switch (axe) {
            case ADHERENT -> adherent;
            case PROCEDURE -> procedure();
            case FAMILLE -> famille;
        };
    }

    /** All the values of that axis. */
    public Filtres sans(Axe axe) {
        return new Filtres(
                axe == Axe.PROCEDURE ? null : forme,
                axe == Axe.ADHERENT ? null : adherent,
                axe == Axe.FAMILLE ? null : famille,
                du,
                au,
                periodeChoisie,
                phase);
    }

    /** The same months of the year before. */
    public Filtres unAnAvant() {
        return new Filtres(
                forme, adherent, famille, du.minusYears(1), au.minusYears(1), true, phase);
    }

    /** How many are set. */
    public long combien() {
        return Stream.of(forme, adherent, famille, periodeChoisie ? du : null, phase)
                .filter(choix -> choix != null)
                .count();
    }

    /**
     * That page with these filters.
     *
     * @param suite names and values that follow or replace; an empty value takes one out
     */
    public String adresse(String chemin, String... suite) {
        var adresse = UriComponentsBuilder.fromPath(chemin);
        ajouter(adresse, "procedure", procedure());
        ajouter(adresse, "adherent", adherent);
        ajouter(adresse, "famille", famille);
        if (periodeChoisie) {
            ajouter(adresse, "du", du.toString());
            ajouter(adresse, "au", au.toString());
        }
        ajouter(adresse, "phase", phase);
        for (int i = 0; i < suite.length; i += 2) {
            ajouter(adresse, suite[i], suite[i + 1]);
        }
        return adresse.encode().toUriString();
    }

    private static void ajouter(UriComponentsBuilder adresse, String nom, String valeur) {
        if (valeur != null) {
            adresse.replaceQueryParam(
                    nom, valeur.isEmpty() ? new Object[0] : new Object[] {valeur});
        }
    }
}
