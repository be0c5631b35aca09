package fr.centraleachat.catalogue.marche;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.passation.FamillesDAchat;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The équipe achats corrects a marché, but for what a procédure or the open data settled. */
@Service
@Transactional
public class CorrigerUnMarche {

    private final MarcheCorrigeable marches;
    private final BeneficiairesRanges beneficiaires;
    private final CodesCpv cpv;
    private final FamillesDAchat familles;
    private final AgentCourant agent;

    CorrigerUnMarche(
            MarcheCorrigeable marches,
            BeneficiairesRanges beneficiaires,
            CodesCpv cpv,
            FamillesDAchat familles,
            AgentCourant agent) {
        this.marches = marches;
        this.beneficiaires = beneficiaires;
        this.cpv = cpv;
        this.familles = familles;
        this.agent = agent;
    }

    public boolean estPermis(String reference) {
        return agent.tient(Fonction.EQUIPE_ACHATS)
                && marches.origine(reference) != Origine.PROCEDURE;
    }

    /** As it stands, to fill the form with. */
    public CorrectionDeMarche actuelle(String reference) {
        agent.exiger(Fonction.EQUIPE_ACHATS);
        exigerCorrigeable(reference);
        return marches.actuelle(reference);
    }

    /**
     * @throws DonneesRefusees for what may not change, beside its field
     * @throws EtatIncompatible for a marché of a procédure
     */
    public void corriger(String reference, CorrectionDeMarche c) {
        var actuelle = actuelle(reference);
        var erreurs = new ArrayList<Erreur>();
        if (marches.origine(reference) != Origine.SAISIE) {
            refuser(erreurs, "objet", actuelle.objet().equals(c.objet()));
            refuser(erreurs, "codeCPV", actuelle.codeCPV().equals(c.codeCPV()));
        } else if (!cpv.existe(c.codeCPV())) {
            erreurs.add(
                    Erreur.de("codeCPV", "Ce code n’est pas dans la nomenclature CPV de 2008."));
        }
        if (c.famille() != null && !familles.libelles().containsKey(c.famille())) {
            erreurs.add(Erreur.de("famille", "Choisissez une famille de la liste."));
        }
        DonneesRefusees.siErreurs(erreurs);
        marches.corriger(reference, c);
        beneficiaires.ranger(reference, c.beneficiaires());
    }

    private static void refuser(List<Erreur> erreurs, String champ, boolean pareil) {
        if (!pareil) {
            erreurs.add(
                    Erreur.de(
                            champ,
                            "Ce champ vient des données essentielles : il ne se corrige pas ici."));
        }
    }

    private void exigerCorrigeable(String reference) {
        if (marches.origine(reference) == Origine.PROCEDURE) {
            throw new EtatIncompatible(
                    "Ce marché vient d’une procédure : il suit ce qu’elle a notifié.");
        }
    }
}
