package fr.centraleachat.passation.domain.consultation;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import java.time.Clock;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/** The same answer goes to all those who withdrew the dossier (L3, R2132-6). */
@Service
public class DiffuserReponse {

    private static final String CHAMP = "diffuseeLe";

    private final Procedures procedures;
    private final Questions questions;
    private final Retraits retraits;
    private final Reports reports;
    private final GardeDesReponses garde;
    private final EcheancesDeReponse echeances;
    private final Fiches fiches;
    private final Clock horloge;

    DiffuserReponse(
            Procedures procedures,
            Questions questions,
            Retraits retraits,
            Reports reports,
            GardeDesReponses garde,
            EcheancesDeReponse echeances,
            Fiches fiches,
            Clock horloge) {
        this.procedures = procedures;
        this.questions = questions;
        this.retraits = retraits;
        this.reports = reports;
        this.garde = garde;
        this.echeances = echeances;
        this.fiches = fiches;
        this.horloge = horloge;
    }

    public void diffuser(String numero, String id, DiffusionDeReponse diffusion) {
        var question = questions.exiger(numero, id);
        examiner(procedures.exiger(numero), question, diffusion);
        question.diffuser(diffusion, retraits.destinataires(numero));
        echeances.eteindre(question);
        fiches.consignerSur(numero, id, diffusion);
    }

    private void examiner(Procedure procedure, Question question, DiffusionDeReponse diffusion) {
        var erreurs = new ArrayList<Erreur>();
        var le = diffusion.diffuseeLe();
        if (le.isAfter(horloge.instant()) || le.isBefore(question.recueLe())) {
            erreurs.add(
                    Erreur.de(
                            CHAMP,
                            "La diffusion suit la question et n’est pas à venir : indiquez sa date"
                                    + " réelle."));
        } else if (le.isAfter(procedure.dlro())) {
            erreurs.add(
                    new Erreur(
                            CHAMP,
                            "La date limite est passée : plus aucune réponse n’est diffusée.",
                            GardeDesReponses.REGLE));
        } else {
            boolean decide = reports.aDecideSur(question);
            garde.faute(procedure, question, diffusion, decide).ifPresent(erreurs::add);
        }
        DonneesRefusees.siErreurs(erreurs);
    }
}
