package fr.centraleachat.passation.domain.reparation;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.Delais.Phase;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.reparation.SituationDeReprise.PhaseRefusee;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** To which phases a procédure may go back, and what forbids the others. */
@Component
class PhasesDeReprise {

    private final Delais delais;
    private final ActesIrreversibles actes;

    PhasesDeReprise(Delais delais, ActesIrreversibles actes) {
        this.delais = delais;
        this.actes = actes;
    }

    /** Those before the one in progress, whether they are admitted or not. */
    List<Phase> anterieures(Procedure procedure) {
        int enCours = ordre(procedure.phaseEnCours());
        return delais.toutesLesPhases().stream().filter(p -> p.ordre() < enCours).toList();
    }

    SituationDeReprise situation(Procedure procedure) {
        var admises = new ArrayList<Phase>();
        var refusees = new ArrayList<PhaseRefusee>();
        for (var phase : anterieures(procedure)) {
            empechement(procedure, phase)
                    .ifPresentOrElse(
                            acte -> refusees.add(new PhaseRefusee(phase, acte)),
                            () -> admises.add(phase));
        }
        return new SituationDeReprise(admises, refusees);
    }

    /** The act, at that phase or after it, that cannot be undone. */
    private Optional<ActeIrreversible> empechement(Procedure procedure, Phase phase) {
        return actes.de(procedure.numero()).stream()
                .filter(a -> ordre(a.phase()) >= phase.ordre())
                .findFirst();
    }

    /**
     * @throws DonneesRefusees when no phase has that code
     * @throws EtatIncompatible when an act at that phase, or after it, cannot be undone
     */
    Phase exiger(Procedure procedure, String code) {
        var phase = phase(code).orElseThrow(() -> DonneesRefusees.champ("phase", inconnue(code)));
        empechement(procedure, phase).ifPresent(acte -> refuser(phase, acte));
        return phase;
    }

    private static void refuser(Phase phase, ActeIrreversible acte) {
        throw new EtatIncompatible(
                "La procédure ne revient pas à la phase « "
                        + phase.libelle()
                        + " » : "
                        + acte.texte()
                        + ".",
                acte.regle());
    }

    private String inconnue(String code) {
        return "La phase « "
                + code
                + " » n’existe pas : choisissez parmi "
                + String.join(", ", delais.toutesLesPhases().stream().map(Phase::code).toList())
                + ".";
    }

    Optional<Phase> phase(String code) {
        return delais.toutesLesPhases().stream().filter(p -> p.code().equals(code)).findFirst();
    }

    private int ordre(String code) {
        return phase(code).map(Phase::ordre).orElse(0);
    }
}
