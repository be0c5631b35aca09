package fr.centraleachat.catalogue.importation.classeur;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;

/** The merged cells of a sheet: a value in one of them is written once for several rows. */
final class Fusions {

    private final List<CellRangeAddress> plages;

    Fusions(List<String> places) {
        plages = places.stream().map(CellRangeAddress::valueOf).toList();
    }

    /**
     * @param numero from 1
     * @return the place of one that bears on the row
     */
    Optional<String> surLaLigne(int numero) {
        return plages.stream()
                .filter(p -> p.containsRow(numero - 1))
                .map(CellRangeAddress::formatAsString)
                .findFirst();
    }
}
