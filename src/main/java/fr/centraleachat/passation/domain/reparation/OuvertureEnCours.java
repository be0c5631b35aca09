package fr.centraleachat.passation.domain.reparation;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.AccordDuMontage;
import fr.centraleachat.passation.domain.CreationDeProcedure;
import fr.centraleachat.passation.domain.MontageConcerte;
import fr.centraleachat.passation.domain.PremiereInstruction;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.reparation.Reparation.Genre;
import fr.centraleachat.workflow.Reparations;
import java.util.ArrayList;
import java.util.List;
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
    private final Procedures procedures;
    private final Reparations reparations;
    private final HistoireDesReparations histoire;

    OuvertureEnCours(
            CreationDeProcedure creation,
            PremiereInstruction instruction,
            MontageConcerte montages,
            Procedures procedures,
            Reparations reparations,
            HistoireDesReparations histoire) {
        this.creation = creation;
        this.instruction = instruction;
        this.montages = montages;
        this.procedures = procedures;
        this.reparations = reparations;
        this.histoire = histoire;
    }

    /**
     * @return number of the procédure
     * @throws DonneesRefusees with the path of each fault within the dossier
     */
    String ouvrir(DossierRepris dossier) {
        exigerLesFaitsDeLaPhase(dossier);
        var numero =
                Bloc.dans("saisine", () -> creation.creer(dossier.saisine()).procedure().numero());
        if (dossier.preinstruction() != null) {
            Bloc.dans("preinstruction", () -> instruire(numero, dossier));
        }
        if (dossier.montage() != null) {
            Bloc.dans("montage", () -> monter(numero, dossier));
        }
        reparations.ouvrir(
                VersionsDuProcessus.PROCESSUS,
                procedures.exiger(numero).routage(),
                dossier.phase().name(),
                dossier.phase().etapesFaites());
        histoire.consigner(numero, acte(dossier));
        return numero;
    }

    private String instruire(String numero, DossierRepris dossier) {
        instruction.retenir(numero, dossier.preinstruction().preinstruction());
        return numero;
    }

    private String monter(String numero, DossierRepris dossier) {
        montages.definir(numero, dossier.montage());
        montages.accorder(numero, new AccordDuMontage(AccordDuMontage.Decision.ACCORD, null));
        return numero;
    }

    /** What comes later is to be done here: it is not a fact yet. */
    private static void exigerLesFaitsDeLaPhase(DossierRepris dossier) {
        var phase = dossier.phase();
        List<Erreur> erreurs = new ArrayList<>();
        if (dossier.preinstruction() != null && !phase.suit(PhaseAdmise.RECEPTION_PREINSTRUCTION)) {
            erreurs.add(
                    Erreur.de(
                            "preinstruction",
                            "À la phase 1, la pré-instruction reste à faire : retirez-la."));
        }
        if (dossier.montage() != null && !phase.suit(PhaseAdmise.MONTAGE_CONCERTE)) {
            erreurs.add(
                    Erreur.de(
                            "montage",
                            "Avant la phase 3, le montage reste à accorder : retirez-le."));
        }
        DonneesRefusees.siErreurs(erreurs);
    }

    private static Reparation acte(DossierRepris dossier) {
        var origine =
                dossier.referenceDOrigine() == null
                        ? ""
                        : ", référence d’origine " + dossier.referenceDOrigine();
        return new Reparation(
                Genre.OUVERTURE,
                "Dossier repris en cours, à la phase « "
                        + dossier.phase().libelle()
                        + " »"
                        + origine,
                dossier.motif());
    }
}
