package fr.centraleachat.pilotage.pourquoi;

import fr.centraleachat.delai.GenreDeDetenteur;
import fr.centraleachat.delai.statistique.PartDeTemps;
import fr.centraleachat.delai.statistique.TempsParDetenteur;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Who had the file during the days that make the difference in a phase. */
final class Detenteurs {

    private Detenteurs() {}

    /**
     * The holder whose mean differs most, in the direction of the gap.
     *
     * @param sens of the gap: positive when slower
     */
    static Optional<DetenteurEnCause> de(
            TempsParDetenteur siens, TempsParDetenteur deTous, double sens) {
        return Stream.concat(siens.parts().stream(), deTous.parts().stream())
                .filter(p -> p.detenteur() != null)
                .map(p -> enCause(p, siens, deTous))
                .filter(d -> d.jours() * sens > 0)
                .max(Comparator.comparingDouble(d -> d.jours() * Math.signum(sens)));
    }

    private static DetenteurEnCause enCause(
            PartDeTemps part, TempsParDetenteur siens, TempsParDetenteur deTous) {
        return new DetenteurEnCause(
                part.detenteur(),
                part.libelle(),
                moyenne(siens, part.libelle()) - moyenne(deTous, part.libelle()));
    }

    private static double moyenne(TempsParDetenteur temps, String libelle) {
        return temps.parts().stream()
                .filter(p -> p.libelle().equals(libelle))
                .mapToDouble(temps::moyenne)
                .sum();
    }

    /** « le service instructeur ». */
    static String avecArticle(GenreDeDetenteur genre) {
        return switch (genre) {
            case DCPM -> "la DCPM";
            case SERVICE_INSTRUCTEUR -> "le service instructeur";
            case ELU -> "l’élu";
            case DIRECTION -> "la direction";
            case CAO -> "la commission d’appel d’offres";
            case PREFECTURE -> "la préfecture";
            case CANDIDATS -> "les entreprises";
            case JUGE -> "le juge";
            case DELAI_LEGAL -> "le délai légal";
        };
    }
}
