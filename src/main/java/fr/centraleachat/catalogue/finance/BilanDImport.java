package fr.centraleachat.catalogue.finance;

/**
 * What an import did, in rows of the file.
 *
 * @param creees that were not known
 * @param corrigees known ones that say something else now
 * @param inchangees known ones that say the same
 */
public record BilanDImport(int creees, int corrigees, int inchangees, int refusees) {

    static final BilanDImport RIEN = new BilanDImport(0, 0, 0, 0);

    BilanDImport plus(BilanDImport autre) {
        return new BilanDImport(
                creees + autre.creees,
                corrigees + autre.corrigees,
                inchangees + autre.inchangees,
                refusees + autre.refusees);
    }
}
