package fr.centraleachat.passation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The members of a commission are convened to a séance. Published in the transaction that records
 * it.
 *
 * @param acheteur code of the adhérent whose commission meets
 * @param modalite « en présence »
 * @param rang 1, then one more each time that the agenda has grown since
 * @param points the whole agenda
 */
public record SeanceConvoquee(
        UUID seance,
        String acheteur,
        Instant le,
        String modalite,
        int rang,
        List<Convoque> membres,
        List<PointConvoque> points) {

    /**
     * @param qualite « Membre titulaire »
     * @param courriel null when none is known
     */
    public record Convoque(UUID id, String nom, String qualite, String courriel) {}

    /**
     * @param objet of the procédure
     */
    public record PointConvoque(
            String procedure,
            String objet,
            int lot,
            String objetDuLot,
            boolean secondeConvocation) {}
}
