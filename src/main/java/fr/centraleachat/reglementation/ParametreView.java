package fr.centraleachat.reglementation;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A row as the API gives it; the periods are [debut, fin[. */
record ParametreView(
        String code,
        String libelle,
        LocalDate debut,
        LocalDate fin,
        BigDecimal valeur,
        LocalDate date,
        String unite,
        String article,
        String surete,
        boolean aVerifier,
        String note) {

    static ParametreView de(Parametre p) {
        return new ParametreView(
                p.code(),
                p.libelle(),
                p.periode().debut(),
                p.periode().fin(),
                p.valeur(),
                p.date(),
                p.unite(),
                p.article(),
                p.surete(),
                p.aVerifier(),
                p.note());
    }
}
