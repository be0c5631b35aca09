package fr.centraleachat.passation.domain.consultation;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What changes in the published DCE, and whether the date limite moves with it (CON-7). */
public record ModificationDuDce(
        @Champ(
                        value = "Objet et motif de la modification",
                        regle = "R2151-4",
                        genre = Genre.TEXTE_LONG)
                String motif,
        @Champ(
                        value = "Pièces modifiées, nouvelles versions",
                        regle = "R2132-1",
                        genre = Genre.PIECE,
                        aide = "Une pièce du même nom remplace la précédente ; une autre s’ajoute.")
                List<UUID> piecesModifiees,
        @Champ(
                        value = "Modification importante",
                        regle = "R2151-4",
                        aide = "Oui : la date limite recule à proportion.")
                Boolean importante,
        @Champ(
                        value = "Nouvelle date limite",
                        si = "importante=true",
                        regle = "R2151-4",
                        aide = "Proportionnée à la modification, jamais avancée.")
                Instant nouvelleDlro,
        @Champ(value = "Diffusée le", regle = "R2151-4") Instant diffuseeLe) {}
