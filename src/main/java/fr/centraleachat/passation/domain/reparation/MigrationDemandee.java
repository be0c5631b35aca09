package fr.centraleachat.passation.domain.reparation;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.util.List;

/** Which procédures to carry to the latest version of the model: those named, or a version's. */
public record MigrationDemandee(
        @Champ(value = "Procédures à migrer", obligatoire = false) List<String> procedures,
        @Champ(
                        value = "Ou toutes celles d’une version",
                        obligatoire = false,
                        aide = "Le numéro d’une version déployée.")
                Integer version,
        @Champ(
                        value = "Motif de la migration",
                        obligatoire = false,
                        genre = Genre.TEXTE_LONG,
                        aide = "Nécessaire, sauf pour un essai.")
                String motif,
        @Champ(
                        value = "Essai",
                        obligatoire = false,
                        aide = "Dit ce qui changerait, sans rien changer.")
                Boolean essai) {

    boolean estUnEssai() {
        return Boolean.TRUE.equals(essai);
    }

    boolean nommeDesProcedures() {
        return procedures != null && !procedures.isEmpty();
    }
}
