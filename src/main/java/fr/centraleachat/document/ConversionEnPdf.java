package fr.centraleachat.document;

import java.util.List;

/** Turns a .docx into a PDF where a converter is installed. */
public interface ConversionEnPdf {

    /** Asked each time: it may be installed while the application runs. */
    boolean estPossible();

    /**
     * @throws fr.centraleachat.common.EtatIncompatible when no converter is installed, or it gives
     *     up
     */
    default byte[] convertir(byte[] docx) {
        return convertirTous(List.of(docx)).get(0);
    }

    /**
     * Several at the price of one, in their order.
     *
     * @throws fr.centraleachat.common.EtatIncompatible as for one; then none is converted
     */
    List<byte[]> convertirTous(List<byte[]> docx);
}
