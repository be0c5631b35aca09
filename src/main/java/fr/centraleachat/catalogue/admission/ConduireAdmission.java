package fr.centraleachat.catalogue.admission;

import fr.centraleachat.catalogue.admission.DeliberationRendue.Sens;
import fr.centraleachat.catalogue.admission.InstructionDAdmission.Decision;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From the request to the convention: the answer, the two délibérations, the withdrawal. */
@Service
@Transactional
public class ConduireAdmission {

    private final AdmissionRepository admissions;
    private final EcritureDAdmission ecriture;
    private final DroitDAdmission droit;
    private final Moteur moteur;
    private final Clock horloge;

    ConduireAdmission(
            AdmissionRepository admissions,
            EcritureDAdmission ecriture,
            DroitDAdmission droit,
            Moteur moteur,
            Clock horloge) {
        this.admissions = admissions;
        this.ecriture = ecriture;
        this.droit = droit;
        this.moteur = moteur;
        this.horloge = horloge;
    }

    public void instruire(String numero, InstructionDAdmission reponse) {
        exiger(numero, EtatDAdmission.DEMANDEE);
        boolean refuse = reponse.decision() == Decision.REFUSER;
        ecriture.passerA(
                refuse ? EtatDAdmission.REFUSEE : EtatDAdmission.ACCEPTEE,
                numero,
                refuse ? reponse.motif() : null);
    }

    /**
     * @throws DonneesRefusees when the délibération is not taken yet
     */
    public void deliberer(String numero, Assemblee assemblee, DeliberationRendue rendue) {
        exiger(numero, EtatDAdmission.ACCEPTEE);
        if (rendue.sens() == Sens.REJETEE) {
            ecriture.passerA(EtatDAdmission.REJETEE, numero, rendue.motif());
            return;
        }
        if (rendue.priseLe().isAfter(LocalDate.now(horloge))) {
            throw DonneesRefusees.champ("priseLe", "Cette délibération n’est pas encore prise.");
        }
        ecriture.deliberer(numero, assemblee, rendue.deliberation());
    }

    /** Its process ends, and its tasks with it. */
    public void retirer(String numero, String motif) {
        var admission = verrouiller(numero);
        droit.exiger(admission.adherent());
        if (!admission.etat().estRetirable()) {
            throw new EtatIncompatible(
                    "Cette demande ne se retire plus : elle est close, ou sa convention est signée.");
        }
        ecriture.passerA(EtatDAdmission.RETIREE, numero, motif);
        moteur.ouvrir(ProcessusDAdmission.RETRAIT, numero, null, Map.of());
    }

    private void exiger(String numero, EtatDAdmission attendu) {
        if (verrouiller(numero).etat() != attendu) {
            throw new EtatIncompatible("Cette demande d’adhésion n’en est plus à cette étape.");
        }
    }

    private Admission verrouiller(String numero) {
        return admissions.verrouiller(numero).orElseThrow(() -> Admissions.introuvable(numero));
    }
}
