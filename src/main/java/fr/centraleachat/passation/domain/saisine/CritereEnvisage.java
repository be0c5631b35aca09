package fr.centraleachat.passation.domain.saisine;

import fr.centraleachat.passation.domain.montage.TypeDeCritere;
import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.math.BigDecimal;

/** A critère as the service sees it; the weights add up to 100. */
public record CritereEnvisage(
        @Champ("Libellé") String libelle,
        @Champ("Type") TypeDeCritere type,
        @Champ(value = "Poids", genre = Genre.POURCENT) BigDecimal poids) {}
