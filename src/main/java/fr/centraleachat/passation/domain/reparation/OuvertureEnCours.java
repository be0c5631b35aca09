package fr.centraleachat.passation.domain.reparation;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.montage.AccordDuMontage;
import fr.centraleachat.passation.domain.montage.MontageConcerte;
import fr.centraleachat.passation.domain.saisine.CreationDeProcedure;
import fr.centraleachat.passation.domain.saisine.PremiereInstruction;
import fr.centraleachat.workflow.Reparations;
import org.springframework.stereotype.Component;

/**
 * Replays the facts of a file through the services of the normal path, with all their gardes, then
 * starts the process at its phase.
 */
@Component
class OuvertureEnCours {

    private final CreationDeProcedure creation;
    private final PremiereInstruction instruction;
    private final MontageConcerte montages;
    private final RepriseDuDce dce;
    private final Procedures procedures;
    private final Reparations reparations;
    private final HistoireDesReparations histoire;
    private final RecitDeReprise recit;

    OuvertureEnCours(
            CreationDeProcedure creation,
            PremiereInstruction instruction,
            MontageConcerte montages,
            RepriseDuDce dce,
            Procedures procedures,
            Reparations reparations,
            HistoireDesReparations histoire,
            RecitDeReprise recit) {
        this.creation = creation;
        this.instruction = instruction;
        this.montages = montages;
        this.dce = dce;
        this.procedures = procedures;
        this.reparations = reparations;
        this.histoire = histoire;
        this.recit = recit;
    }

    /**
     * @return number of the procédure
     * @throws DonneesRefusees with the path of each fault within the dossier
     */
    String ouvrir(DossierRepris dossier, FichiersJoints joints) {
        FaitsDeLaPhase.exiger(dossier);
        var numero =
                Bloc.dans("saisine", () -> creation.creer(dossier.saisine()).procedure().numero());
        rejouer(numero, dossier, joints);
        reparations.ouvrir(
                VersionsDuProcessus.PROCESSUS,
                procedures.exiger(numero).routage(),
                dossier.phase().name(),
                dossier.phase().etapesFaites());
        histoire.consigner(numero, recit.acte(dossier));
        return numero;
    }

    private void rejouer(String numero, DossierRepris dossier, FichiersJoints joints) {
        if (dossier.preinstruction() != null) {
            Bloc.dans("preinstruction", () -> instruire(numero, dossier));
        }
        if (dossier.montage() != null) {
            Bloc.dans("montage", () -> monter(numero, dossier));
        }
        if (dossier.dce() != null) {
            Bloc.dans("dce", () -> dce.rediger(numero, dossier.dce(), joints));
        }
        if (dossier.accords() != null) {
            Bloc.dans("accords", () -> dce.accorder(numero, dossier, joints));
        }
    }

    private void instruire(String numero, DossierRepris dossier) {
        instruction.retenir(numero, dossier.preinstruction().preinstruction());
    }

    private void monter(String numero, DossierRepris dossier) {
        montages.definir(numero, dossier.montage());
        montages.accorder(numero, new AccordDuMontage(AccordDuMontage.Decision.ACCORD, null));
    }
}
