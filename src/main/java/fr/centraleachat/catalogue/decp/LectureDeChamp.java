package fr.centraleachat.catalogue.decp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fr.centraleachat.common.DonneesRefusees;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes of what a person wrote the value that the schema expects. */
public final class LectureDeChamp {

    private static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);
    private static final Pattern SEPARATEUR = Pattern.compile("[;\\n]+");
    private static final BigDecimal CENT = BigDecimal.valueOf(100);
    private static final List<String> OUI = List.of("oui", "vrai", "true", "1");
    private static final List<String> NON = List.of("non", "faux", "false", "0");

    private LectureDeChamp() {}

    /**
     * @param texte not blank
     * @throws DonneesRefusees at the field, saying what may be written
     */
    public static JsonNode lire(ChampDecp champ, String texte) {
        var ecrit = texte.strip();
        return switch (champ.nature()) {
            case TEXTE -> JSON.textNode(ecrit);
            case SIRET -> JSON.textNode(ecrit.replaceAll("[\\s\u00a0\u202f]", ""));
            case CHOIX -> JSON.textNode(choisir(champ, ecrit));
            case PLUSIEURS -> plusieurs(champ, List.of(SEPARATEUR.split(ecrit)));
            case OUI_NON -> JSON.booleanNode(ouiOuNon(champ, ecrit));
            case ENTIER -> JSON.numberNode(entier(champ, ecrit));
            case MONTANT -> JSON.numberNode(NombreEcrit.lire(champ.code(), ecrit));
            case PART -> JSON.numberNode(part(champ, ecrit));
            case JOUR -> JSON.textNode(JourEcrit.lire(champ.code(), ecrit).toString());
            case TITULAIRES -> throw new IllegalArgumentException("Not one value: " + champ);
        };
    }

    /** Of the field {@link NatureDeChamp#PLUSIEURS}, each value once. */
    public static JsonNode plusieurs(ChampDecp champ, List<String> ecrits) {
        var liste = JSON.arrayNode();
        ecrits.stream()
                .map(String::strip)
                .filter(e -> !e.isEmpty())
                .map(e -> choisir(champ, e))
                .distinct()
                .forEach(liste::add);
        return liste;
    }

    private static String choisir(ChampDecp champ, String ecrit) {
        return champ.valeurs().stream()
                .filter(v -> simple(v).equals(simple(ecrit)))
                .findFirst()
                .orElseThrow(
                        () ->
                                refus(
                                        champ,
                                        "« %s » n’est pas une valeur admise : choisissez parmi %s."
                                                .formatted(
                                                        ecrit,
                                                        String.join(" ; ", champ.valeurs()))));
    }

    /** An apostrophe typed in a text processor is another one. */
    private static String simple(String texte) {
        return texte.toLowerCase(Locale.FRENCH).replace('’', '\'');
    }

    private static boolean ouiOuNon(ChampDecp champ, String ecrit) {
        var mot = simple(ecrit);
        if (Stream.of(OUI, NON).noneMatch(l -> l.contains(mot))) {
            throw refus(champ, "« " + ecrit + " » : répondez par oui ou par non.");
        }
        return OUI.contains(mot);
    }

    private static int entier(ChampDecp champ, String ecrit) {
        var nombre = NombreEcrit.lire(champ.code(), ecrit);
        try {
            int entier = nombre.intValueExact();
            if (entier >= 1) {
                return entier;
            }
        } catch (ArithmeticException pasEntier) {
            throw refus(champ, entierAttendu(ecrit));
        }
        throw refus(champ, entierAttendu(ecrit));
    }

    private static String entierAttendu(String ecrit) {
        return "« " + ecrit + " » : écrivez un nombre entier, au moins 1.";
    }

    private static BigDecimal part(ChampDecp champ, String ecrit) {
        boolean pourcent = ecrit.endsWith("%");
        var nombre = NombreEcrit.lire(champ.code(), ecrit.replace("%", ""));
        var part = pourcent || nombre.compareTo(BigDecimal.ONE) > 0 ? nombre.divide(CENT) : nombre;
        if (part.signum() < 0 || part.compareTo(BigDecimal.ONE) > 0) {
            throw refus(champ, "« " + ecrit + " » : écrivez une part de 0 à 1, 0,2 pour 20 %.");
        }
        return part;
    }

    private static DonneesRefusees refus(ChampDecp champ, String message) {
        return DonneesRefusees.champ(champ.code(), message);
    }
}
