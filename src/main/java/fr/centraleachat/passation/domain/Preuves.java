package fr.centraleachat.passation.domain;

import fr.centraleachat.passation.domain.LettresAuxCandidats.ModeDEnvoi;
import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.time.Instant;
import java.util.UUID;

/** What an agent, or a connecteur, brings back of what was sent; one record a kind. */
public final class Preuves {

    private Preuves() {}

    /**
     * @param support null, or the support of the sending
     */
    public record DePublication(
            @Champ(value = "Support", obligatoire = false) String support,
            @Champ(value = "Envoyé le", regle = "R2131-19") Instant envoyeLe,
            @Champ(value = "Référence donnée par le support", regle = "R2131-19") String reference,
            @Champ(value = "Preuve d’envoi", regle = "R2131-19", genre = Genre.PIECE) UUID preuve,
            @Champ(value = "Accusé reçu le", obligatoire = false, regle = "R2131-20")
                    Instant accuseLe,
            @Champ(value = "Publié le", obligatoire = false, regle = "R2131-20")
                    Instant publieLe) {}

    public record DeLettre(
            @Champ(value = "Envoyée le", regle = "R2182-1") Instant envoyeLe,
            @Champ("Mode d’envoi") ModeDEnvoi mode,
            @Champ("Référence de l’envoi") String reference,
            @Champ(value = "Preuve d’envoi", genre = Genre.PIECE) UUID preuve) {}

    public record DeTransmission(
            @Champ(value = "Identifiant de l’acte", regle = "R2182-5") String identifiantActe,
            @Champ(value = "Accusé reçu le", regle = "R2182-5") Instant recuLe,
            @Champ(value = "Accusé de réception", obligatoire = false, genre = Genre.PIECE)
                    UUID preuve) {}

    public record DeNotification(
            @Champ(value = "Reçue par le titulaire le", regle = "R2182-4") Instant recueLe,
            @Champ(value = "Accusé de réception", regle = "R2182-4", genre = Genre.PIECE)
                    UUID preuve) {}
}
