package fr.centraleachat.catalogue.admission;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** The convention that both parties signed (ADH-5). */
public record SignatureDeConvention(
        @Champ("Signée le") LocalDate signeeLe,
        @Champ(
                        value = "Effet à partir du",
                        aide = "Au plus tôt le jour de la dernière délibération.")
                LocalDate debutAdhesion,
        @Champ(
                        value = "Dernier jour de l’adhésion",
                        obligatoire = false,
                        aide = "Vide si elle dure sans terme.")
                LocalDate finAdhesion,
        @Champ(
                        value = "Contribution annuelle, en euros",
                        obligatoire = false,
                        aide = "Vide si le barème la fixe.")
                BigDecimal contributionAnnuelle,
        @Champ(value = "Convention signée", obligatoire = false, genre = Genre.PIECE) UUID piece) {}
