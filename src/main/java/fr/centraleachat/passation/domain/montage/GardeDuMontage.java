package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.common.Erreur;
import java.util.List;

/** One rule that blocks a montage, named after what it protects. */
@FunctionalInterface
interface GardeDuMontage {

    /** Adds its faults to those of the others, so that all are told at once. */
    void examiner(ExamenDuMontage examen, List<Erreur> erreurs);
}
