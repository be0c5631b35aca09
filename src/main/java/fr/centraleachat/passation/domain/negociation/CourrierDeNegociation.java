package fr.centraleachat.passation.domain.negociation;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.util.UUID;

/** The invitation to one soumissionnaire, for one lot; {@code operateur} is a SIRET. */
public record CourrierDeNegociation(
        @Champ("Lot") Integer lot,
        @Champ("Opérateur (SIRET)") String operateur,
        @Champ(value = "Points à négocier", genre = Genre.TEXTE_LONG) String points,
        @Champ(value = "Courrier", obligatoire = false, genre = Genre.PIECE) UUID piece) {}
