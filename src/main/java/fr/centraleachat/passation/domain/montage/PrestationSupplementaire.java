package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.tache.Champ;

/** A prestation supplémentaire éventuelle that the offers price apart. */
public record PrestationSupplementaire(
        @Champ("Lot") Integer lot,
        @Champ("Numéro") Integer numero,
        @Champ("Objet") String objet,
        @Champ("Réponse obligatoire") Boolean reponseObligatoire) {}
