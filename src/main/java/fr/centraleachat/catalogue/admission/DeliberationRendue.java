package fr.centraleachat.catalogue.admission;

import fr.centraleachat.catalogue.adhesion.Deliberation;
import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import fr.centraleachat.tache.Libelle;
import java.time.LocalDate;
import java.util.UUID;

/** What an assembly decided of an adhésion (ADH-3, ADH-4). */
public record DeliberationRendue(
        @Champ("L’assemblée a délibéré") Sens sens,
        @Champ(value = "Numéro de la délibération", si = "sens=ADOPTEE") String acte,
        @Champ(value = "Prise le", si = "sens=ADOPTEE") LocalDate priseLe,
        @Champ(value = "Délibération", obligatoire = false, genre = Genre.PIECE) UUID piece,
        @Champ(value = "Motif du rejet", si = "sens=REJETEE", genre = Genre.TEXTE_LONG)
                String motif) {

    Deliberation deliberation() {
        return new Deliberation(acte.strip(), priseLe, piece);
    }

    /** What was voted. */
    public enum Sens {
        @Libelle(
                value = "Pour l’adhésion",
                suite = "La convention se signe une fois les deux prises.")
        ADOPTEE,
        @Libelle(value = "Contre l’adhésion", suite = "La demande est close.")
        REJETEE
    }
}
