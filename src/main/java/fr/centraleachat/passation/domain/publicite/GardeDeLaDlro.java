package fr.centraleachat.passation.domain.publicite;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Formats;
import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.passation.domain.TypeDeProcedure;
import fr.centraleachat.reglementation.Parametres;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Garde 9: the date limit follows the sending by the legal minimum at least. A MAPA has none, only
 * a usual length under which the agent is warned (R2151-1, R2161-2, R2161-3).
 */
@Component
public class GardeDeLaDlro {

    private static final String CHAMP = "dlro";

    private final Parametres parametres;
    private final Clock horloge;
    private final Formats formats;

    GardeDeLaDlro(Parametres parametres, Clock horloge, Formats formats) {
        this.parametres = parametres;
        this.horloge = horloge;
        this.formats = formats;
    }

    /** Calendar days after the sending, and the article that says so. */
    record Minimum(int jours, String regle, ReductionDuDelai reduction) {}

    /**
     * @param horsProfil some documents are not on the profil d’acheteur
     * @return empty where the law sets none
     */
    Optional<Minimum> minimum(
            TypeDeProcedure type, Publicite publicite, boolean horsProfil, LocalDate envoi) {
        if (type != TypeDeProcedure.AOO) {
            return Optional.empty();
        }
        var reduction = ReductionDuDelai.de(publicite);
        var parametre = parametres.exiger(reduction.parametre(), envoi);
        int supplement =
                horsProfil && reduction != ReductionDuDelai.URGENCE
                        ? parametres.entier("DELAI_HORS_PROFIL_JOURS", envoi)
                        : 0;
        return Optional.of(
                new Minimum(
                        parametre.valeur().intValueExact() + supplement,
                        parametre.article(),
                        reduction));
    }

    void examiner(Instant dlro, LocalDate envoi, Optional<Minimum> minimum, List<Erreur> erreurs) {
        if (!dlro.isAfter(horloge.instant())) {
            erreurs.add(
                    refus("La date limite est passée : choisissez une date à venir.", "R2151-1"));
        } else if (!DatesLegales.jour(dlro).isAfter(envoi)) {
            erreurs.add(
                    refus(
                            "La date limite suit l’envoi de l’avis, le "
                                    + formats.date(envoi)
                                    + " : choisissez une date plus tardive.",
                            "R2151-1"));
        } else {
            minimum.ifPresent(m -> examinerLeMinimum(dlro, envoi, m, erreurs));
        }
    }

    private void examinerLeMinimum(
            Instant dlro, LocalDate envoi, Minimum minimum, List<Erreur> erreurs) {
        var auPlusTot = DatesLegales.dlroMinimale(envoi, minimum.jours()).toInstant();
        if (dlro.isBefore(auPlusTot)) {
            erreurs.add(
                    refus(
                            "Le délai légal est de "
                                    + minimum.jours()
                                    + " jours après l’envoi : choisissez au plus tôt le "
                                    + formats.dateHeure(auPlusTot)
                                    + minimum.reduction().conseil()
                                    + ".",
                            minimum.regle()));
        }
    }

    /** The usual length of a MAPA is only a warning. */
    Optional<String> alerte(TypeDeProcedure type, Instant dlro, LocalDate envoi) {
        long jours = ChronoUnit.DAYS.between(envoi, DatesLegales.jour(dlro));
        int usage = usage(envoi);
        return type == TypeDeProcedure.MAPA && jours < usage
                ? Optional.of(
                        ("Les entreprises n’ont que %d jours pour répondre : l’usage est d’au moins"
                                        + " %d jours, selon la complexité du marché (R2151-1).")
                                .formatted(jours, usage))
                : Optional.empty();
    }

    /** In calendar days after the sending. */
    int usage(LocalDate envoi) {
        return parametres.entier("ALERTE_DELAI_MAPA_JOURS", envoi);
    }

    private static Erreur refus(String message, String regle) {
        return new Erreur(CHAMP, message, regle);
    }
}
