package fr.centraleachat.courriel.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A courriel in a list.
 *
 * @param adresse null when none is known
 * @param detail null when there is nothing to say of its state
 */
public record LigneDeCourriel(
        UUID id,
        GenreDeCourriel genre,
        String destinataire,
        String adresse,
        String objet,
        EtatDeCourriel etat,
        Instant ecritLe,
        Instant envoyeLe,
        Instant prochaine,
        String detail) {}
