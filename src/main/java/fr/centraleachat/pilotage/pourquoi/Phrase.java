package fr.centraleachat.pilotage.pourquoi;

import fr.centraleachat.pilotage.chiffres.Jours;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The answer in one sentence, from the figures of the table under it. */
final class Phrase {

    private Phrase() {}

    /**
     * @param ecart days more than all until the notification; null when too few are counted
     * @param nombre procédures notified of that adhérent
     */
    static String de(String nom, Double ecart, long nombre, List<EcartDePhase> phases) {
        if (ecart == null) {
            return "%s : %s dans la période, trop peu pour comparer à l’ensemble."
                    .formatted(nom, notifiees(nombre));
        }
        long jours = Jours.arrondi(ecart);
        if (jours == 0) {
            return nom + " : autant de jours que l’ensemble, jusqu’à la notification.";
        }
        return "%s : %d j de %s que l’ensemble%s."
                .formatted(nom, Math.abs(jours), sens(jours), dont(jours, phases));
    }

    private static String notifiees(long nombre) {
        return switch ((int) nombre) {
            case 0 -> "aucune procédure notifiée";
            case 1 -> "une seule procédure notifiée";
            default -> nombre + " procédures notifiées";
        };
    }

    private static String dont(long jours, List<EcartDePhase> phases) {
        var pire = principale(jours, phases);
        if (pire.isEmpty()) {
            return ", sans qu’une phase l’explique à elle seule";
        }
        long siens = Math.abs(Jours.arrondi(pire.get().ecart()));
        var lieu = "en " + enMinuscule(pire.get().court());
        return siens <= Math.abs(jours)
                ? ", dont %d j %s%s".formatted(siens, lieu, tenus(pire.get()))
                : " ; %d j de %s %s%s, compensés en partie ailleurs"
                        .formatted(siens, sens(jours), lieu, tenus(pire.get()));
    }

    /** The phase that makes most of the difference, in its direction. */
    static Optional<EcartDePhase> principale(long jours, List<EcartDePhase> phases) {
        return phases.stream()
                .filter(p -> Jours.arrondi(p.ecart()) * Long.signum(jours) > 0)
                .max(Comparator.comparingDouble(p -> p.ecart() * Long.signum(jours)));
    }

    private static String tenus(EcartDePhase phase) {
        return phase.enCause() == null || phase.ecart() < 0
                ? ""
                : ", tenus par " + Detenteurs.avecArticle(phase.enCause().genre());
    }

    private static String sens(long jours) {
        return jours > 0 ? "plus" : "moins";
    }

    /** An acronym keeps its capitals. */
    private static String enMinuscule(String nom) {
        return nom.length() > 1 && Character.isUpperCase(nom.charAt(1))
                ? nom
                : Character.toLowerCase(nom.charAt(0)) + nom.substring(1);
    }
}
