package fr.centraleachat.passation.domain.attribution;

import fr.centraleachat.common.Montant;
import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.util.UUID;

/** One DC4; {@code operateur} is the SIRET of the attributaire, {@code id} the sous-traitant's. */
public record SousTraitantDeclare(
        @Champ("Lot") Integer lot,
        @Champ("Attributaire (SIRET)") String operateur,
        @Champ("Type d’identifiant") TypeIdentifiant typeIdentifiant,
        @Champ("Identifiant du sous-traitant") String id,
        @Champ("Prestations") String prestations,
        @Champ("Montant maximum (HT)") Montant montantHt,
        @Champ(value = "DC4", genre = Genre.PIECE) UUID piece) {}
