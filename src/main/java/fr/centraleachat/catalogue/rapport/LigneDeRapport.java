package fr.centraleachat.catalogue.rapport;

import fr.centraleachat.catalogue.rapport.IndicateursSaisis.Publie;
import java.math.BigDecimal;
import java.util.List;

/**
 * An indicator of the report.
 *
 * @param valeur null when it is not known
 * @param precedente of the year before, null when it is not known
 * @param source of what a hand wrote, null for what is counted
 */
public record LigneDeRapport(
        Indicateur indicateur,
        BigDecimal valeur,
        BigDecimal precedente,
        String source,
        List<Publie> publies) {

    /** « 20,6 % », « 97 », or why there is none. */
    public String enClair() {
        return valeur == null ? pourquoi() : ecrire(valeur);
    }

    public String precedenteEnClair() {
        return precedente == null ? "–" : ecrire(precedente);
    }

    private String pourquoi() {
        return indicateur.estSaisi()
                ? "non calculé : à saisir avec sa source"
                : "non calculé : aucun marché notifié dans l’année";
    }

    private String ecrire(BigDecimal nombre) {
        var texte = nombre.toPlainString().replace('.', ',');
        return indicateur.estUnePart() ? texte + "\u00a0%" : texte;
    }
}
