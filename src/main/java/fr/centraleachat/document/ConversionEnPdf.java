package fr.centraleachat.document;

/** Turns a .docx into a PDF where a converter is installed. */
public interface ConversionEnPdf {

    /** Asked each time: it may be installed while the application runs. */
    boolean estPossible();

    /**
     * @throws fr.centraleachat.common.EtatIncompatible when no converter is installed, or it gives
     *     up
     */
    byte[] convertir(byte[] docx);
}
