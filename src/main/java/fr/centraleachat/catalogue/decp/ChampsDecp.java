package fr.centraleachat.catalogue.decp;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Montant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The fields of one record; what cannot be read is noted, and the reading goes on. */
final class ChampsDecp {

    /** No more than a column holds, and than a calendar counts. */
    private static final BigDecimal MONTANT_MAXIMUM = BigDecimal.valueOf(9_999_999_999_999L);

    private static final int MOIS_MAXIMUM = 1200;

    private static final Pattern BALISE = Pattern.compile("<[^<>]{1,40}>");
    private static final Pattern BLANCS = Pattern.compile("\\s+");

    private final JsonNode donnees;
    private final List<Erreur> erreurs = new ArrayList<>();

    ChampsDecp(JsonNode donnees) {
        this.donnees = donnees;
    }

    List<Erreur> erreurs() {
        return erreurs;
    }

    void signaler(String champ, String message) {
        erreurs.add(Erreur.de(champ, message));
    }

    /** Without the tags of a web page, which some sources leave in. */
    String texte(String champ) {
        var brut = donnees.path(champ).asText("");
        return BLANCS.matcher(BALISE.matcher(brut).replaceAll(" ")).replaceAll(" ").strip();
    }

    String exiger(String champ, int longueur, String manque) {
        var texte = texte(champ);
        if (texte.isEmpty()) {
            signaler(champ, manque);
        } else if (texte.length() > longueur) {
            signaler(champ, "Ce texte dépasse " + longueur + " caractères.");
        }
        return texte;
    }

    /** Null when absent. */
    LocalDate jour(String champ) {
        var texte = texte(champ);
        if (texte.isEmpty()) {
            return null;
        }
        try {
            return JourEcrit.lire(champ, texte);
        } catch (DonneesRefusees refus) {
            erreurs.addAll(refus.erreurs());
            return null;
        }
    }

    /** Null when absent. */
    Integer mois(String champ) {
        var noeud = donnees.path(champ);
        if (noeud.isMissingNode() || noeud.isNull()) {
            return null;
        }
        if (!noeud.canConvertToInt() || noeud.asInt() < 1 || noeud.asInt() > MOIS_MAXIMUM) {
            signaler(champ, "La durée « " + noeud.asText() + " » n’est pas un nombre de mois.");
            return null;
        }
        return noeud.asInt();
    }

    Montant montant(String champ) {
        var noeud = donnees.path(champ);
        if (!noeud.isNumber() || noeud.decimalValue().compareTo(BigDecimal.ONE) < 0) {
            signaler(champ, "Le montant doit être un nombre d’au moins 1 € HT.");
            return null;
        }
        if (noeud.decimalValue().compareTo(MONTANT_MAXIMUM) > 0) {
            signaler(champ, "Ce montant dépasse dix mille milliards d’euros : vérifiez-le.");
            return null;
        }
        return new Montant(noeud.decimalValue().setScale(2, RoundingMode.HALF_UP));
    }
}
