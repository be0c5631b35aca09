package fr.centraleachat.passation.domain.publicite;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.time.Instant;
import java.util.UUID;

/**
 * The proof that an avis left for its support (CON-1).
 *
 * @param dlro null confirms the one that was prepared; means something only for the sending that
 *     starts the délai
 */
public record EnvoiConstate(
        @Champ(value = "Envoyé le", regle = "R2131-19") Instant envoyeLe,
        @Champ(value = "Référence donnée par le support", regle = "R2131-19") String reference,
        @Champ(
                        value = "Accusé de réception reçu le",
                        obligatoire = false,
                        regle = "R2131-20",
                        aide =
                                "Celui du JOUE ouvre les 48 h au bout desquelles les autres supports publient.")
                Instant accuseLe,
        @Champ(value = "Publié le", obligatoire = false, regle = "R2131-20") Instant publieLe,
        @Champ(value = "Preuve d’envoi", regle = "R2131-19", genre = Genre.PIECE) UUID preuve,
        @Champ(
                        value = "Date limite de remise des offres confirmée",
                        obligatoire = false,
                        regle = "R2161-2, R2161-3",
                        aide =
                                "Le premier envoi constaté la confirme ; elle ne recule ensuite que par un report.")
                Instant dlro) {}
