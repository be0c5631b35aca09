package fr.centraleachat.catalogue.recours;

import fr.centraleachat.catalogue.consommation.PeriodeEnVue;
import fr.centraleachat.catalogue.consommation.PeriodesDuMarche;
import fr.centraleachat.catalogue.recherche.FicheDeMarche;
import fr.centraleachat.catalogue.recherche.Marches;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An adhérent asks to join a marché; its process begins. */
@Service
public class Demander {

    private final DroitDeRecours droit;
    private final Marches marches;
    private final PeriodesDuMarche periodes;
    private final RecoursRepository recours;
    private final EcritureDeRecours ecriture;
    private final Moteur moteur;
    private final Clock horloge;

    Demander(
            DroitDeRecours droit,
            Marches marches,
            PeriodesDuMarche periodes,
            RecoursRepository recours,
            EcritureDeRecours ecriture,
            Moteur moteur,
            Clock horloge) {
        this.droit = droit;
        this.marches = marches;
        this.periodes = periodes;
        this.recours = recours;
        this.ecriture = ecriture;
        this.moteur = moteur;
        this.horloge = horloge;
    }

    /**
     * @return the number of its dossier, that of the first when the same key was sent before
     * @throws EtatIncompatible when it was not identifiable at the publication (R2162-6), has
     *     joined already, or the marché does not run
     * @throws DonneesRefusees with what is to correct, what is left to attribute included
     */
    @Transactional
    public String demander(DemandeDeRecours demande) {
        droit.exiger(demande.adherent());
        var deja = deja(demande);
        if (deja.isPresent()) {
            return deja.get().numero();
        }
        controler(demande, marches.fiche(demande.marche()));
        var cree = ecriture.demander(demande);
        if (cree.isEmpty()) {
            return deja(demande).orElseThrow(() -> dejaMembre(demande)).numero();
        }
        moteur.demarrer(
                ProcessusDeRecours.CLE, ProcessusDeRecours.routage(cree.get(), demande, droit));
        return cree.get();
    }

    private Optional<Recours> deja(DemandeDeRecours demande) {
        return demande.cle() == null
                ? Optional.empty()
                : recours.deCle(droit.appelant(), demande.cle());
    }

    private void controler(DemandeDeRecours demande, FicheDeMarche marche) {
        var aujourdHui = LocalDate.now(horloge);
        Ouverture.exiger(marche, demande.adherent(), aujourdHui);
        recours.vivant(demande.marche(), demande.adherent(), aujourdHui)
                .ifPresent(
                        r -> {
                            throw dejaMembre(demande);
                        });
        var regles = new ControleDeDemande(aujourdHui);
        DonneesRefusees.siErreurs(regles.dates(demande.debut(), marche.debut(), marche.fin()));
        DonneesRefusees.siErreurs(
                regles.volumes(demande.besoin(), demande.quota(), periode(demande)));
    }

    private PeriodeEnVue periode(DemandeDeRecours demande) {
        return periodes.du(demande.marche(), demande.debut())
                .orElseThrow(
                        () ->
                                new EtatIncompatible(
                                        "Ce marché n’a pas de période en cours à cette date : il ne"
                                                + " peut pas être rejoint."));
    }

    private static EtatIncompatible dejaMembre(DemandeDeRecours demande) {
        return new EtatIncompatible(
                "Cet adhérent a déjà rejoint ce marché, ou sa demande est à l’instruction : suivez-la"
                        + " dans les recours du marché "
                        + demande.marche()
                        + ".");
    }
}
