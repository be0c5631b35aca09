package fr.centraleachat.catalogue.importation.classeur;

import fr.centraleachat.catalogue.decp.JourEcrit;
import fr.centraleachat.catalogue.decp.MarcheDecp;
import fr.centraleachat.catalogue.decp.NombreEcrit;
import fr.centraleachat.catalogue.importation.ChampsPropres;
import fr.centraleachat.common.DonneesRefusees;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** What a row says beyond the open data. */
final class LectureDesPropres {

    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9._-]{1,16}");

    private final Map<String, String> familles;
    private final Map<String, String> adherents;

    /**
     * @param familles codes, by code and by name in lower case
     * @param adherents likewise
     */
    LectureDesPropres(Map<String, String> familles, Map<String, String> adherents) {
        this.familles = familles;
        this.adherents = adherents;
    }

    /**
     * @param marche null when the record itself is refused
     */
    ChampsPropres lire(LigneDeMarche ligne, MarcheDecp marche) {
        var fin = ligne.lire("fin", t -> JourEcrit.lire("fin", t).plusDays(1));
        var debut = marche == null ? null : marche.dateNotification();
        if (fin != null && debut != null && !fin.isAfter(debut.plusDays(1))) {
            ligne.signaler("fin", "Le marché finit avant d’avoir commencé, le " + debut + ".");
        }
        var minimum = nombre(ligne, ColonnePropre.MINIMUM, BigDecimal.ZERO);
        var maximum = nombre(ligne, ColonnePropre.MAXIMUM, new BigDecimal("0.001"));
        plafond(ligne, minimum, maximum, debut, fin, marche);
        return new ChampsPropres(
                ligne.lire("reference", LectureDesPropres::reference),
                ligne.lire("famille", t -> connu(familles, "famille", t, "une famille d’achat")),
                ligne.lire("lot", LectureDesPropres::lot),
                fin,
                minimum,
                maximum,
                unite(ligne),
                beneficiaires(ligne));
    }

    private static void plafond(
            LigneDeMarche ligne,
            BigDecimal minimum,
            BigDecimal maximum,
            LocalDate debut,
            LocalDate fin,
            MarcheDecp marche) {
        if (minimum != null && (maximum == null || minimum.compareTo(maximum) > 0)) {
            ligne.signaler("minimum", "Le minimum dépasse le maximum, ou le maximum manque.");
        }
        boolean borne = debut != null && (fin != null || marche.dureeMois() != null);
        if (maximum != null && marche != null && !borne) {
            ligne.signaler(
                    "maximum",
                    "Un maximum court sur une période : indiquez la date de notification, et la durée"
                            + " ou le dernier jour.");
        }
    }

    private static BigDecimal nombre(LigneDeMarche ligne, ColonnePropre colonne, BigDecimal bas) {
        return ligne.lire(
                colonne.code(),
                t -> {
                    var lu = NombreEcrit.lire(colonne.code(), t);
                    boolean exact = lu.stripTrailingZeros().scale() <= 3;
                    if (lu.compareTo(bas) < 0 || !exact || lu.precision() - lu.scale() > 15) {
                        throw DonneesRefusees.champ(
                                colonne.code(),
                                "« "
                                        + t
                                        + " » : écrivez un nombre positif, trois décimales au plus.");
                    }
                    return lu;
                });
    }

    private static String reference(String texte) {
        if (!REFERENCE.matcher(texte).matches()) {
            throw DonneesRefusees.champ(
                    "reference",
                    "« "
                            + texte
                            + " » : seize caractères au plus, des lettres sans accent, des chiffres,"
                            + " des points et des tirets.");
        }
        return texte;
    }

    private static Integer lot(String texte) {
        var lu = NombreEcrit.lire("lot", texte);
        if (lu.stripTrailingZeros().scale() > 0
                || lu.signum() <= 0
                || lu.compareTo(BigDecimal.valueOf(9999)) > 0) {
            throw DonneesRefusees.champ("lot", "Écrivez le numéro du lot en chiffres.");
        }
        return lu.intValue();
    }

    private static String unite(LigneDeMarche ligne) {
        var texte = ligne.texte("unite");
        if (texte.isEmpty() || texte.equalsIgnoreCase(ColonnePropre.EN_EUROS)) {
            return "EUROS_HT";
        }
        if (!texte.equalsIgnoreCase(ColonnePropre.EN_QUANTITE)) {
            ligne.signaler("unite", "Choisissez « Euros HT » ou « Quantité ».");
        }
        return "QUANTITE";
    }

    private List<String> beneficiaires(LigneDeMarche ligne) {
        return ligne.liste("beneficiaires").stream()
                .filter(t -> !t.isBlank())
                .map(
                        t -> {
                            try {
                                return connu(adherents, "beneficiaires", t, "un adhérent");
                            } catch (DonneesRefusees refus) {
                                ligne.signaler("beneficiaires", refus.getMessage());
                                return null;
                            }
                        })
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static String connu(Map<String, String> codes, String champ, String t, String quoi) {
        var code = codes.get(t.strip().toLowerCase(java.util.Locale.FRENCH));
        if (code == null) {
            throw DonneesRefusees.champ(champ, "« " + t + " » n’est pas " + quoi + ".");
        }
        return code;
    }
}
