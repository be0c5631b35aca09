package fr.centraleachat.passation.domain.reparation;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The administrator brings in files that were led elsewhere, with a written reason. */
@Service
@Transactional
public class ReprendreDesDossiers {

    private final OuvertureEnCours ouverture;
    private final AgentCourant agent;

    ReprendreDesDossiers(OuvertureEnCours ouverture, AgentCourant agent) {
        this.ouverture = ouverture;
        this.agent = agent;
    }

    /** Before anything is read of what was sent. */
    public void exigerLeDroit() {
        agent.exiger(Fonction.ADMINISTRATEUR);
    }

    /**
     * @return number of the procédure
     */
    public String reprendre(DossierRepris dossier, FichiersJoints joints) {
        exigerLeDroit();
        var numero = ouverture.ouvrir(dossier, joints);
        DonneesRefusees.siErreurs(joints.nonCites());
        return numero;
    }

    /**
     * All of them, or none.
     *
     * @return their numbers, in the order of the dossiers
     * @throws DonneesRefusees with the faults of all, each under {@code dossiers[rang]}, and of the
     *     files, under {@code pieces}
     */
    public List<String> reprendreTous(List<DossierRepris> dossiers, FichiersJoints joints) {
        exigerLeDroit();
        var numeros = new ArrayList<String>();
        var erreurs = new ArrayList<Erreur>();
        for (int rang = 0; rang < dossiers.size(); rang++) {
            var bloc = "dossiers[" + rang + "]";
            try {
                numeros.add(ouverture.ouvrir(dossiers.get(rang), joints));
            } catch (DonneesRefusees e) {
                erreurs.addAll(Bloc.sous(bloc, e.erreurs()));
            } catch (EtatIncompatible e) {
                erreurs.add(Erreur.de(bloc, e.getMessage()));
            }
        }
        if (erreurs.isEmpty()) {
            erreurs.addAll(joints.nonCites());
        }
        DonneesRefusees.siErreurs(erreurs);
        return numeros;
    }

    /** The same checks; nothing stays. Never within another transaction, which it would undo. */
    public void essayer(List<DossierRepris> dossiers, FichiersJoints joints) {
        reprendreTous(dossiers, joints);
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    }
}
