package fr.centraleachat.catalogue.decp;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Montant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The fields of one record; what cannot be read is noted, and the reading goes on. */
final class ChampsDecp {

    /** The day alone: several tools add a time zone to a date. */
    private static final Pattern JOUR = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})([T+Z-].*)?");

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
        var lu = JOUR.matcher(texte);
        try {
            return lu.matches() ? LocalDate.parse(lu.group(1)) : illisible(champ, texte);
        } catch (DateTimeException pasUnJour) {
            return illisible(champ, texte);
        }
    }

    /** Null when absent. */
    Integer mois(String champ) {
        var noeud = donnees.path(champ);
        if (noeud.isMissingNode() || noeud.isNull()) {
            return null;
        }
        if (!noeud.canConvertToInt() || noeud.asInt() < 1) {
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
        return new Montant(noeud.decimalValue().setScale(2, RoundingMode.HALF_UP));
    }

    private LocalDate illisible(String champ, String texte) {
        signaler(champ, "La date « " + texte + " » n’existe pas : écrivez-la 2026-11-30.");
        return null;
    }
}
