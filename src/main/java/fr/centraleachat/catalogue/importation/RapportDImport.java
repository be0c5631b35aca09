package fr.centraleachat.catalogue.importation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What an import did, or has done so far.
 *
 * @param par login
 * @param lus records met in the file
 * @param crees marchés that were not known
 * @param misAJour known ones whose data had changed
 * @param ignores known ones, and the same marché met again in the file
 * @param refuses records that say something wrong
 * @param fin null when the whole file was read, else what an agent must know of it
 * @param remarques the first ones, in the order of the file; {@link RemarquesDImport} has them all
 */
public record RapportDImport(
        UUID id,
        FormatDImport format,
        EtatDImport etat,
        String fichier,
        String par,
        Instant le,
        int lus,
        int crees,
        int misAJour,
        int ignores,
        int refuses,
        String fin,
        List<Remarque> remarques) {

    /**
     * Something about one record.
     *
     * @param indice its place in the file, from 1; in a workbook, the number of its row
     * @param refus false when the record was imported all the same
     */
    public record Remarque(
            int indice, String idDecp, String champ, String message, boolean refus) {}

    RapportDImport avec(List<Remarque> premieres) {
        return new RapportDImport(
                id, format, etat, fichier, par, le, lus, crees, misAJour, ignores, refuses, fin,
                premieres);
    }
}
