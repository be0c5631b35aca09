package fr.centraleachat.catalogue.alerte;

import fr.centraleachat.catalogue.consommation.Niveau;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The alerts that the balances of a period ask for: of the thresholds reached the highest, for the
 * period and for each quota that moved, and the maximum in its place once it is reached. Nothing
 * here writes.
 */
record AlertesDeNiveau(NiveauxDePeriode periode, List<BigDecimal> seuils) {

    private static final Pattern MILLIERS = Pattern.compile("(?<=\\d)(?=(\\d{3})+(\\D|$))");
    private static final String ARTICLE = "R2162-4, CJUE C-23/20";

    /** For the whole period; empty below the first threshold. */
    Optional<NouvelleAlerte> duMarche() {
        var niveau = periode.plafond();
        return niveau.reste().signum() <= 0
                ? Optional.of(maximum(niveau))
                : plusHaut(niveau)
                        .map(
                                s ->
                                        alerte(
                                                GenreDAlerte.SEUIL,
                                                CleDeNiveau.seuil(
                                                        periode.periode(), null, s, niveau),
                                                null,
                                                engages(s, "du maximum", niveau)));
    }

    Optional<NouvelleAlerte> duQuota(String adherent) {
        var niveau = periode.quotas().get(adherent);
        return plusHaut(niveau)
                .map(
                        s ->
                                alerte(
                                        GenreDAlerte.SEUIL_QUOTA,
                                        CleDeNiveau.seuil(periode.periode(), adherent, s, niveau),
                                        adherent,
                                        engages(s, "du quota", niveau)));
    }

    private Optional<BigDecimal> plusHaut(Niveau niveau) {
        return seuils.stream().filter(niveau::atteint).reduce((bas, haut) -> haut);
    }

    private NouvelleAlerte maximum(Niveau niveau) {
        var depasse = niveau.reste().signum() < 0;
        return alerte(
                GenreDAlerte.MAXIMUM,
                CleDeNiveau.maximum(periode.periode(), niveau),
                null,
                "Le maximum de la période %d est %s : aucune commande ne peut plus être passée."
                        .formatted(
                                periode.periode(),
                                depasse
                                        ? "dépassé de " + ecrire(niveau.reste().negate())
                                        : "atteint"));
    }

    private String engages(BigDecimal seuil, String quoi, Niveau niveau) {
        return "%s %% %s de la période %d sont engagés : il reste %s."
                .formatted(
                        seuil.toPlainString(),
                        quoi,
                        periode.periode(),
                        ecrire(niveau.reste().max(BigDecimal.ZERO)));
    }

    private NouvelleAlerte alerte(
            GenreDAlerte genre, String objet, String adherent, String libelle) {
        return new NouvelleAlerte(
                periode.marche(),
                genre,
                objet,
                adherent,
                libelle,
                adherent == null ? ARTICLE : null,
                null,
                adherent == null ? periode.concernes() : Set.of(adherent));
    }

    /** « 15 000,00 € HT », its spaces not breaking. */
    private String ecrire(BigDecimal volume) {
        return MILLIERS.matcher(periode.unite().ecrire(volume)).replaceAll("\u00a0");
    }
}
