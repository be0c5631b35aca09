package fr.centraleachat.catalogue.finance;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a software writes an amount: what could be read in two ways is not read. */
public enum FormatDeMontant {
    FRANCAIS(
            "1 234,56",
            "\\d+([.]\\d{1,2})?",
            "(\\d+|\\d{1,3}( \\d{3})+)(,\\d+)?|\\d{1,3}(\\.\\d{3})+,\\d+",
            ","),
    ANGLAIS("1,234.56", "\\d+([.]\\d+)?", "\\d{1,3}(,\\d{3})+([.]\\d+)?", ".");

    private static final Pattern PARENTHESES = Pattern.compile("\\((.*)\\)");
    private static final int CHIFFRES = 12;

    private final String exemple;
    private final Pattern nu;
    private final Pattern groupe;
    private final String decimale;

    FormatDeMontant(String exemple, String nu, String groupe, String decimale) {
        this.exemple = exemple;
        this.nu = Pattern.compile(nu);
        this.groupe = Pattern.compile(groupe);
        this.decimale = decimale;
    }

    public String exemple() {
        return exemple;
    }

    /** Negative with its sign, before or after, or between parentheses. */
    Optional<BigDecimal> lire(String texte) {
        var nombre =
                texte.replaceAll("[€]|EUR", "")
                        .replaceAll("[\\s\u00a0\u202f]+", " ")
                        .replace('\u2212', '-')
                        .strip();
        var entre = PARENTHESES.matcher(nombre);
        boolean negatif = entre.matches();
        var signe = negatif ? entre.group(1).strip() : nombre;
        if (!negatif && (signe.startsWith("-") || signe.endsWith("-"))) {
            negatif = true;
            signe = signe.replaceFirst("^-|-$", "").strip();
        }
        var lu = positif(signe);
        return negatif ? lu.map(BigDecimal::negate) : lu;
    }

    private Optional<BigDecimal> positif(String texte) {
        String chiffres;
        if (nu.matcher(texte).matches()) {
            chiffres = texte;
        } else if (groupe.matcher(texte).matches()) {
            int fin = texte.lastIndexOf(decimale);
            var entiers = fin < 0 ? texte : texte.substring(0, fin);
            chiffres =
                    entiers.replaceAll("[ .,]", "")
                            + (fin < 0 ? "" : "." + texte.substring(fin + 1));
        } else {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(chiffres))
                .filter(n -> n.precision() - n.scale() <= CHIFFRES);
    }
}
