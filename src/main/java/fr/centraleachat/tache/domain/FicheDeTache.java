package fr.centraleachat.tache.domain;

import fr.centraleachat.tache.TacheOuverte;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * All that the caller may read of one task.
 *
 * @param adherent for whom it is done
 * @param avisJusquAu last day on which an avis is waited for, null when nobody is consulted
 * @param motifDu completing it now takes a {@code motifSansAvis}
 * @param contresigneePar login, null without contreseing
 * @param prisDOffice the application gave it to who has it
 * @param termineeLe null while open
 */
public record FicheDeTache(
        TacheOuverte tache,
        String adherent,
        Droits droits,
        List<Offre> offres,
        List<AvisConsultatif> avis,
        LocalDate avisJusquAu,
        boolean motifDu,
        Instant priseLe,
        boolean prisDOffice,
        String contresigneePar,
        Instant termineeLe,
        String acheveePar) {

    public String id() {
        return tache.id();
    }

    public boolean estOuverte() {
        return termineeLe == null;
    }
}
