package fr.centraleachat.passation.domain.negociation;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.time.Instant;
import java.util.List;

/** Who is admitted to a round, on what, and until when (ANA-1). */
public record PerimetreDeNegociation(
        @Champ(
                        value = "Soumissionnaires admis, par lot",
                        regle = "R2123-5",
                        aide = "Retirez les lignes de ceux avec qui vous ne négociez pas.")
                List<SoumissionnaireAdmis> operateursAdmis,
        @Champ(
                        value = "Points à négocier",
                        regle = "R2123-5, L3",
                        genre = Genre.TEXTE_LONG,
                        aide = "Prix, délais, technique : les mêmes pour tous.")
                String perimetre,
        @Champ("Date limite commune proposée") Instant dateLimiteProposee) {}
