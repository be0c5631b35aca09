package fr.centraleachat.passation.domain.attribution;

import java.util.List;

/** What the attributaires are asked to produce: one text each, ready to be sent. */
public record DemandeDePieces(List<Demande> demandes) {

    /** {@code operateur} is a SIRET. */
    public record Demande(String operateur, String nom, String texte) {}
}
