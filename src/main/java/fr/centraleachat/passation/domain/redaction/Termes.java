package fr.centraleachat.passation.domain.redaction;

import fr.centraleachat.common.Montant;
import fr.centraleachat.passation.domain.documents.TermesDeDocument;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The words of a piece that an agent will finish: what is not known is left to see. */
@Component
class Termes {

    static final String A_COMPLETER = TermesDeDocument.A_COMPLETER;

    private final TermesDeDocument termes;

    Termes(TermesDeDocument termes) {
        this.termes = termes;
    }

    TermesDeDocument communs() {
        return termes;
    }

    static String texte(Object valeur) {
        var texte = TermesDeDocument.ou(valeur).strip();
        return texte.isEmpty() ? A_COMPLETER : texte;
    }

    String montant(Montant montant) {
        return texte(montant == null ? null : termes.montant(montant));
    }

    static String pourcent(BigDecimal taux) {
        return taux == null ? A_COMPLETER : nombre(taux) + " %";
    }

    /** « 40 », « 12,5 »: a weight or a length, not an amount. */
    static String nombre(BigDecimal nombre) {
        return nombre.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    String mois(Integer nombre) {
        return nombre == null ? A_COMPLETER : nombre + " mois";
    }

    String date(LocalDate date) {
        return texte(termes.date(date));
    }

    String libelle(Enum<?> constante) {
        return texte(termes.libelle(constante));
    }

    String libelles(List<? extends Enum<?>> constantes) {
        return texte(String.join(", ", constantes.stream().map(termes::libelle).toList()));
    }

    /** A rate that is asked for, and not nought. */
    static boolean estDu(BigDecimal taux) {
        return taux != null && taux.signum() > 0;
    }
}
