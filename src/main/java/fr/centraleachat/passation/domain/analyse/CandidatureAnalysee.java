package fr.centraleachat.passation.domain.analyse;

import fr.centraleachat.passation.domain.attribution.TypeGroupementOperateurs;
import fr.centraleachat.tache.Champ;
import java.util.List;

/** {@code operateur} is a SIRET. */
public record CandidatureAnalysee(
        @Champ("Opérateur (SIRET)") String operateur,
        @Champ("Lots") List<Integer> lots,
        @Champ("Groupement") TypeGroupementOperateurs typeGroupementOperateurs,
        @Champ(value = "Membres", obligatoire = false) String membres,
        @Champ("Sous-traitance déclarée") Boolean sousTraitanceDeclaree,
        @Champ("Recevable") Boolean recevable,
        @Champ(value = "Motif", obligatoire = false) String motif) {}
