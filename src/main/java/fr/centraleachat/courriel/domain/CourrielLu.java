package fr.centraleachat.courriel.domain;

import java.time.Instant;
import java.util.List;

/** A courriel on its page, with what was tried. */
public record CourrielLu(
        LigneDeCourriel ligne,
        List<String> procedures,
        String texte,
        int tentatives,
        List<Piece> pieces,
        List<Tentative> essais) {

    /** A file, without its content. */
    public record Piece(int rang, String nom) {}

    /**
     * @param issue in words; « sans réponse » while none came
     */
    public record Tentative(int rang, String adresse, Instant le, String issue, String reponse) {}
}
