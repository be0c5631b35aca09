package fr.centraleachat.delai.detention;

import fr.centraleachat.delai.GenreDeDetenteur;
import fr.centraleachat.delai.Tranche;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Whose clock it was, from the opening of a procédure to its end: the waits, which overlap, become
 * tranches, which do not.
 *
 * <p>While several last at once, one alone holds the file: a suspension; else a date limite of the
 * plis; else the oldest open task, so that who was asked second is charged only from when the first
 * is done; else who is awaited outside. When nothing is open, the DCPM has it: it conducts the
 * procédure, and something must be sent or noted by it.
 */
final class PartageDuTemps {

    private PartageDuTemps() {}

    /**
     * @param fin excluded; now, while the procédure lasts
     * @return in order, each beginning where the one before ends, from {@code debut} to {@code
     *     fin}; two that follow differ
     */
    static List<Tranche> entre(Instant debut, Instant fin, Collection<Attente> attentes) {
        var ordonnees = attentes.stream().sorted(Attente.DANS_L_ORDRE).toList();
        List<Tranche> tranches = new ArrayList<>();
        Instant precedente = null;
        for (var borne : bornes(debut, fin, attentes)) {
            if (precedente != null) {
                ajouter(tranches, tranche(precedente, borne, ordonnees));
            }
            precedente = borne;
        }
        return List.copyOf(tranches);
    }

    private static TreeSet<Instant> bornes(
            Instant debut, Instant fin, Collection<Attente> attentes) {
        var bornes = new TreeSet<Instant>();
        for (var attente : attentes) {
            bornes.add(attente.depuis());
            if (attente.jusquA() != null) {
                bornes.add(attente.jusquA());
            }
        }
        bornes.removeIf(borne -> !borne.isAfter(debut) || !borne.isBefore(fin));
        if (debut.isBefore(fin)) {
            bornes.add(debut);
            bornes.add(fin);
        }
        return bornes;
    }

    private static Tranche tranche(Instant de, Instant a, List<Attente> ordonnees) {
        return ordonnees.stream()
                .filter(attente -> attente.dure(de))
                .findFirst()
                .map(attente -> new Tranche(de, a, attente.detenteur(), attente.motif()))
                .orElseGet(() -> new Tranche(de, a, GenreDeDetenteur.DCPM, null));
    }

    private static void ajouter(List<Tranche> tranches, Tranche suivante) {
        int derniere = tranches.size() - 1;
        if (derniere >= 0 && tranches.get(derniere).estDuMeme(suivante)) {
            tranches.set(derniere, tranches.get(derniere).jusquA(suivante.fin()));
        } else {
            tranches.add(suivante);
        }
    }
}
