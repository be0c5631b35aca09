package fr.centraleachat.passation.domain.saisine;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Phase 1: the need is put into form, then read by the DCPM. */
@Service
public class PremiereInstruction {

    private final Procedures procedures;
    private final Fiches fiches;
    private final Moteur moteur;
    private final Organisation organisation;
    private final Clock horloge;

    PremiereInstruction(
            Procedures procedures,
            Fiches fiches,
            Moteur moteur,
            Organisation organisation,
            Clock horloge) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.moteur = moteur;
        this.organisation = organisation;
        this.horloge = horloge;
    }

    /** Why the DCPM sent the file back last time. */
    public Optional<String> motifDuRetour(String numero) {
        return fiches.derniere(numero, Preinstruction.class).map(Preinstruction::motifRetour);
    }

    public void formaliser(String numero, Besoin besoin) {
        var procedure = procedures.exiger(numero);
        var attendus = procedure.intervenants().beneficiaires();
        if (attendus.size() > 1) {
            exigerLaPartDeChacun(attendus, besoin);
        }
        fiches.consigner(numero, besoin);
    }

    private static void exigerLaPartDeChacun(List<String> attendus, Besoin besoin) {
        var parts =
                besoin.besoinParBeneficiaire() == null
                        ? List.<Besoin.PartDeBeneficiaire>of()
                        : besoin.besoinParBeneficiaire();
        var cites = parts.stream().map(Besoin.PartDeBeneficiaire::beneficiaire).toList();
        var manquants = attendus.stream().filter(b -> !cites.contains(b)).toList();
        if (!manquants.isEmpty()) {
            throw DonneesRefusees.champ(
                    "besoinParBeneficiaire",
                    "Donnez le besoin de chaque bénéficiaire ; il manque : "
                            + String.join(", ", manquants)
                            + ".",
                    "R2121-1, R2162-6");
        }
    }

    public void etablirLaFicheProjet(String numero, FicheProjet fiche) {
        procedures.exiger(numero);
        fiches.consigner(numero, fiche);
    }

    /**
     * Complete: the people are named and the value of the need is settled, never under the
     * estimate.
     */
    public void preinstruire(String numero, Preinstruction preinstruction) {
        retenir(numero, preinstruction);
        if (preinstruction.decision() == Preinstruction.Decision.COMPLET) {
            moteur.nommer(
                    numero,
                    preinstruction.chargeProcedure(),
                    preinstruction.juriste(),
                    procedures.exiger(numero).intervenants().referent());
        }
    }

    /** The same on the procédure alone, where no process leads it yet. */
    public void retenir(String numero, Preinstruction preinstruction) {
        var procedure = procedures.exiger(numero);
        if (preinstruction.decision() == Preinstruction.Decision.COMPLET) {
            controler(procedure, preinstruction);
            procedure.prendreEnCharge(
                    preinstruction.chargeProcedure(),
                    preinstruction.juriste(),
                    preinstruction.valeurDuBesoinHt());
        }
        fiches.consigner(numero, preinstruction);
    }

    private void controler(Procedure procedure, Preinstruction preinstruction) {
        var erreurs = new ArrayList<Erreur>();
        if (!preinstruction.valeurDuBesoinHt().atteint(procedure.montantEstimeHt())) {
            erreurs.add(
                    new Erreur(
                            "valeurDuBesoinHt",
                            "La valeur du besoin ne peut pas être inférieure au montant estimé du marché.",
                            "R2121-1, R2121-4"));
        }
        exigerDeLEquipe("chargeProcedure", preinstruction.chargeProcedure(), erreurs);
        exigerDeLEquipe("juriste", preinstruction.juriste(), erreurs);
        if (preinstruction.juriste().equals(preinstruction.chargeProcedure())) {
            erreurs.add(
                    Erreur.de(
                            "juriste", "Le juriste contrôle le chargé : désignez un autre agent."));
        }
        DonneesRefusees.siErreurs(erreurs);
    }

    private void exigerDeLEquipe(String champ, String agent, List<Erreur> erreurs) {
        var equipe =
                organisation.titulaires(
                        Fonction.EQUIPE_MARCHES, Adherent.METROPOLE, null, LocalDate.now(horloge));
        if (equipe.stream().noneMatch(a -> a.identifiant().equals(agent))) {
            erreurs.add(
                    Erreur.de(
                            champ,
                            "« "
                                    + agent
                                    + " » n’est pas de l’équipe marchés : choisissez dans la liste."));
        }
    }
}
