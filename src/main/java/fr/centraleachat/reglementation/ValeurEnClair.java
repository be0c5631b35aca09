package fr.centraleachat.reglementation;

import fr.centraleachat.common.Formats;
import java.math.BigDecimal;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Values as an agent reads them; {@code @valeurEnClair} in the pages. */
@Component("valeurEnClair")
class ValeurEnClair {

    private static final Map<String, String> UNITES =
            Map.of(
                    "EUR_HT", "€ HT",
                    "POURCENT", "%",
                    "JOURS_CALENDAIRES", "jours calendaires",
                    "JOURS_OUVRES", "jours ouvrés",
                    "JOURS_FRANCS", "jours francs",
                    "MOIS", "mois",
                    "ANS", "ans",
                    "HABITANTS", "habitants");

    private final Formats formats;

    ValeurEnClair(Formats formats) {
        this.formats = formats;
    }

    public String texte(Parametre parametre) {
        if (parametre.date() != null) {
            return formats.date(parametre.date());
        }
        var nombre =
                "EUR_HT".equals(parametre.unite())
                        ? formats.nombre(parametre.valeur())
                        : simple(parametre.valeur());
        return (nombre + "\u00a0" + unite(parametre)).strip();
    }

    /** What follows the number: empty for a number without unit. */
    public String unite(Parametre parametre) {
        return UNITES.getOrDefault(parametre.unite(), "");
    }

    /** « A, texte lu »: the certainty of the survey, in words. */
    public String surete(Parametre parametre) {
        return switch (parametre.surete()) {
            case "A" -> "A, texte officiel lu";
            case "B" -> "B, texte relevé";
            case "C" -> "C, source secondaire";
            default -> "M, de mémoire ou d’usage";
        };
    }

    /** C and M are not certain, whatever the row says. */
    public boolean aVerifier(Parametre parametre) {
        return parametre.aVerifier()
                || "C".equals(parametre.surete())
                || "M".equals(parametre.surete());
    }

    private static String simple(BigDecimal valeur) {
        var entier = valeur.stripTrailingZeros();
        return entier.scale() <= 0 && entier.precision() - entier.scale() > 4
                ? String.format(java.util.Locale.FRENCH, "%,d", entier.toBigInteger())
                        .replace('\u202f', '\u00a0')
                : entier.toPlainString().replace('.', ',');
    }
}
