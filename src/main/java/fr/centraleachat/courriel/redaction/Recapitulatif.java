package fr.centraleachat.courriel.redaction;

import fr.centraleachat.delai.AlerteEnCours;
import fr.centraleachat.tache.InformationsDesAgents.ActeConnu;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * What one agent is told of a day.
 *
 * @param depuis what was raised since then is new
 * @param siennes alerts that they answer for
 * @param remontees those that went up to them since
 * @param actes of which the matrix informs them
 */
public record Recapitulatif(
        LocalDate jour,
        Instant depuis,
        List<AlerteEnCours> siennes,
        List<AlerteEnCours> remontees,
        List<ActeConnu> actes) {

    /** This day and the six that follow. */
    private static final int SEMAINE = 6;

    public Recapitulatif {
        siennes = List.copyOf(siennes);
        remontees = List.copyOf(remontees);
        actes = List.copyOf(actes);
    }

    public List<AlerteEnCours> enRetard() {
        return lesquelles(a -> a.estDepassee(jour));
    }

    public List<AlerteEnCours> cetteSemaine() {
        return lesquelles(a -> !a.estDepassee(jour) && !estLoin(a));
    }

    /** New, and for later than this week. */
    public List<AlerteEnCours> nouvelles() {
        return lesquelles(a -> estLoin(a) && estNouvelle(a));
    }

    public boolean estNouvelle(AlerteEnCours alerte) {
        return !alerte.leveeLe().isBefore(depuis);
    }

    public boolean estVide() {
        return enRetard().isEmpty()
                && cetteSemaine().isEmpty()
                && nouvelles().isEmpty()
                && remontees.isEmpty()
                && actes.isEmpty();
    }

    private boolean estLoin(AlerteEnCours alerte) {
        return alerte.limite().isAfter(jour.plusDays(SEMAINE));
    }

    private List<AlerteEnCours> lesquelles(Predicate<AlerteEnCours> choix) {
        return siennes.stream().filter(choix).toList();
    }
}
