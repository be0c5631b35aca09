package fr.centraleachat.catalogue.recours;

import fr.centraleachat.catalogue.consommation.PeriodeEnVue;
import fr.centraleachat.common.Erreur;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What the terms of a recours must be, whoever writes them. Pure: it refuses nothing itself. */
final class ControleDeDemande {

    private final LocalDate aujourdHui;

    ControleDeDemande(LocalDate aujourdHui) {
        this.aujourdHui = aujourdHui;
    }

    /**
     * @param debutDuMarche null when unknown
     * @param finDuMarche excluded, null when unknown
     */
    List<Erreur> dates(LocalDate debut, LocalDate debutDuMarche, LocalDate finDuMarche) {
        if (debut == null) {
            return List.of(Erreur.de("debut", "Donnez la date d’entrée dans le marché."));
        }
        if (debut.isBefore(aujourdHui)) {
            return List.of(
                    Erreur.de("debut", "La date d’entrée est passée : choisissez-en une à venir."));
        }
        boolean dehors =
                debutDuMarche != null && debut.isBefore(debutDuMarche)
                        || finDuMarche != null && !debut.isBefore(finDuMarche);
        return dehors
                ? List.of(
                        Erreur.de(
                                "debut",
                                "À cette date, le marché n’est pas en cours : choisissez un jour"
                                        + " de sa durée."))
                : List.of();
    }

    /** A need and a quota of nothing, negative, or finer than the unit counts. */
    List<Erreur> volumes(BigDecimal besoin, BigDecimal quota, PeriodeEnVue periode) {
        return Stream.of(
                        volume("besoinHt", besoin, periode),
                        volume("quotaHt", quota, periode),
                        quota == null ? null : place(quota, periode))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Erreur volume(String champ, BigDecimal volume, PeriodeEnVue periode) {
        return Optional.ofNullable(volume)
                .flatMap(periode.unite()::faute)
                .map(faute -> Erreur.de(champ, faute))
                .orElse(null);
    }

    private static Erreur place(BigDecimal quota, PeriodeEnVue periode) {
        return quota.compareTo(periode.aRepartir()) <= 0
                ? null
                : new Erreur(
                        "quotaHt",
                        "Il reste "
                                + periode.unite().ecrire(periode.aRepartir())
                                + " à répartir sur ce marché : demandez au plus cela.",
                        "R2162-4");
    }
}
