package fr.centraleachat.passation.domain.reparation;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import java.util.ArrayList;
import java.util.List;

/** What comes later than its phase is to be done here: it is not a fact of the dossier yet. */
final class FaitsDeLaPhase {

    private final PhaseAdmise phase;
    private final List<Erreur> erreurs = new ArrayList<>();

    private FaitsDeLaPhase(PhaseAdmise phase) {
        this.phase = phase;
    }

    /**
     * @throws DonneesRefusees with each part that comes too early
     */
    static void exiger(DossierRepris dossier) {
        var faits = new FaitsDeLaPhase(dossier.phase());
        faits.exiger(
                "preinstruction",
                dossier.preinstruction(),
                PhaseAdmise.MONTAGE_CONCERTE,
                "À la phase 1, la pré-instruction reste à faire : retirez-la.");
        faits.exiger(
                "montage",
                dossier.montage(),
                PhaseAdmise.REDACTION_DCE,
                "Avant la phase 3, le montage reste à accorder : retirez-le.");
        faits.exiger(
                "dce",
                dossier.dce(),
                PhaseAdmise.VALIDATION_DCE,
                "Avant la phase 4, le DCE reste à rédiger : retirez-le.");
        faits.exiger(
                "accords",
                dossier.accords(),
                PhaseAdmise.LANCEMENT,
                "Avant la phase 5, le DCE reste à viser et à approuver : retirez le visa et"
                        + " l’approbation.");
        DonneesRefusees.siErreurs(faits.erreurs);
    }

    private void exiger(String bloc, Record fait, PhaseAdmise depuis, String message) {
        if (fait != null && phase.compareTo(depuis) < 0) {
            erreurs.add(Erreur.de(bloc, message));
        }
    }
}
