package fr.centraleachat.passation.domain.lettres;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.time.Instant;
import java.util.UUID;

/** What tells that a letter which had left did not reach its addressee. */
public record RetourDeLettre(
        @Champ(value = "Revenue le", regle = "R2182-1") Instant recuLe,
        @Champ(
                        value = "Ce que dit le retour",
                        aide = "Par exemple : « boîte inconnue », « n’habite pas à l’adresse ».")
                String motif,
        @Champ(value = "Avis de non-remise", obligatoire = false, genre = Genre.PIECE)
                UUID preuve) {}
