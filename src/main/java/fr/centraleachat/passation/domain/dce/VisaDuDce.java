package fr.centraleachat.passation.domain.dce;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import fr.centraleachat.tache.Libelle;
import java.util.List;
import java.util.UUID;

/** The service instructeur signs the DCE, or says what must change (DCE-4). */
public record VisaDuDce(
        @Champ("Votre décision sur le DCE") Decision decision,
        @Champ(
                        value = "Réserves à lever, par pièce",
                        si = "decision=RESERVES",
                        genre = Genre.TEXTE_LONG)
                String reserves,
        @Champ(
                        value = "Pièces visées",
                        si = "decision=VALIDE",
                        genre = Genre.PIECE,
                        aide = "Votre visa porte sur l’empreinte de chacune : lisez-les toutes.")
                List<UUID> piecesVisees) {

    /** What the service answers. */
    public enum Decision {
        @Libelle(
                value = "Valider le DCE",
                suite = "Le dossier part à l’élu référent pour approbation.")
        VALIDE,
        @Libelle(value = "Émettre des réserves", suite = "Le dossier revient en rédaction.")
        RESERVES
    }
}
