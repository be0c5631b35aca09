package fr.centraleachat.passation.domain.reparation;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Formats;
import fr.centraleachat.delai.Delais.Phase;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.arret.Arret;
import fr.centraleachat.passation.domain.arret.Arrets;
import fr.centraleachat.passation.domain.reparation.Reparation.Genre;
import org.springframework.stereotype.Component;

/** Backwards only, while the procédure runs, and never under a question of arrêt. */
@Component
class GardesDeReprise {

    private final PhasesDeReprise phases;
    private final Arrets arrets;
    private final HistoireDesReparations histoire;
    private final Formats formats;

    GardesDeReprise(
            PhasesDeReprise phases,
            Arrets arrets,
            HistoireDesReparations histoire,
            Formats formats) {
        this.phases = phases;
        this.arrets = arrets;
        this.histoire = histoire;
        this.formats = formats;
    }

    void exigerEnCours(Procedure procedure) {
        if (procedure.termineeLe() != null || !procedure.cours().estEnCours()) {
            throw new EtatIncompatible(
                    "La procédure n’est plus en cours : elle ne revient à aucune phase.");
        }
        arrets.ouvert(procedure.numero()).ifPresent(this::refuserSousArret);
    }

    private void refuserSousArret(Arret arret) {
        throw new EtatIncompatible(
                "Un arrêt est demandé depuis le "
                        + formats.dateHeure(arret.demandeLe())
                        + " : attendez sa décision avant de reprendre une phase.",
                "R2185-1");
    }

    void exigerAnterieure(Procedure procedure, Phase phase) {
        if (!phases.anterieures(procedure).contains(phase)) {
            throw new EtatIncompatible(
                    "La procédure n’a pas dépassé la phase « "
                            + phase.libelle()
                            + " » : choisissez une phase antérieure à celle en cours."
                            + derniere(procedure.numero()));
        }
    }

    /** The second of two is told of the first. */
    private String derniere(String numero) {
        return histoire.toutes(numero).stream()
                .filter(r -> r.contenu().genre() == Genre.REPRISE_DE_PHASE)
                .reduce((avant, apres) -> apres)
                .map(r -> " Dernière reprise : " + r.par() + ", " + formats.dateHeure(r.le()) + ".")
                .orElse("");
    }
}
