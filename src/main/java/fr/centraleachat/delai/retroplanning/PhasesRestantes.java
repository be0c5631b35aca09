package fr.centraleachat.delai.retroplanning;

import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.Duree;
import fr.centraleachat.delai.SuiviDePhase;
import java.util.List;
import org.springframework.stereotype.Component;

/** The phases that a procédure has not ended, each with its own target. */
@Component
class PhasesRestantes {

    private final Delais delais;

    PhasesRestantes(Delais delais) {
        this.delais = delais;
    }

    List<PhaseAPlanifier> de(String numero, Souhait souhait, Contraintes contraintes) {
        return delais.phases(numero).stream()
                .filter(phase -> !phase.estFaite())
                .map(PhasesRestantes::reste)
                .map(phase -> ConsultationVoulue.duree(phase, souhait, contraintes))
                .toList();
    }

    /** Of the phase that lasts, what remains of its target. */
    private static PhaseAPlanifier reste(SuiviDePhase phase) {
        int passes = phase.estEnCours() ? phase.jours() : 0;
        return new PhaseAPlanifier(
                phase.code(),
                phase.libelle(),
                phase.acteur(),
                Duree.calendaire(Math.max(0, phase.cible() - passes)));
    }
}
