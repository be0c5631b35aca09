package fr.centraleachat.delai.suivi;

import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.delai.DelaisChanges;
import fr.centraleachat.reglementation.Parametres;
import fr.centraleachat.workflow.PhaseFermee;
import fr.centraleachat.workflow.PhaseOuverte;
import fr.centraleachat.workflow.ProcessusTermine;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Starts and stops the clock of each phase with its sub-processes, in the engine's transaction. A
 * phase opens with the first sub-process that carries it and closes with the last; a new visit
 * begins only when one of them opens a second time.
 */
@Component
class HorlogeDePhase {

    private final VisiteRepository visites;
    private final OuvertureRepository ouvertures;
    private final SuiviRepository suivis;
    private final AlertesDeCible alertes;
    private final Parametres parametres;
    private final ApplicationEventPublisher evenements;

    HorlogeDePhase(
            VisiteRepository visites,
            OuvertureRepository ouvertures,
            SuiviRepository suivis,
            AlertesDeCible alertes,
            Parametres parametres,
            ApplicationEventPublisher evenements) {
        this.visites = visites;
        this.ouvertures = ouvertures;
        this.suivis = suivis;
        this.alertes = alertes;
        this.parametres = parametres;
        this.evenements = evenements;
    }

    @EventListener
    void ouvrir(PhaseOuverte e) {
        if (!suivis.verrouiller(e.numero(), e.phase())) {
            return;
        }
        var visite =
                visites.derniere(e.numero(), e.phase())
                        .map(derniere -> continuerOuRecommencer(e, derniere))
                        .orElseGet(() -> commencer(e, 1));
        ouvertures.noter(e, visite.rang());
        alertes.poser(e.numero(), visite);
        evenements.publishEvent(new DelaisChanges(e.numero()));
    }

    @EventListener
    void fermer(PhaseFermee e) {
        if (!suivis.verrouiller(e.numero(), e.phase())) {
            return;
        }
        ouvertures.fermer(e);
        if (!ouvertures.resteOuverte(e.numero(), e.phase())) {
            visites.derniere(e.numero(), e.phase())
                    .filter(Visite::estOuverte)
                    .ifPresent(visite -> clore(e.numero(), visite, e.le()));
        }
        evenements.publishEvent(new DelaisChanges(e.numero()));
    }

    @EventListener
    void terminer(ProcessusTermine e) {
        if (!suivis.verrouiller(e.numero())) {
            return;
        }
        suivis.terminer(e.numero(), e.le());
        visites.toutes(e.numero()).stream()
                .filter(Visite::estOuverte)
                .forEach(visite -> clore(e.numero(), visite, e.le()));
        evenements.publishEvent(new DelaisChanges(e.numero()));
    }

    private Visite continuerOuRecommencer(PhaseOuverte e, Visite derniere) {
        if (!ouvertures.existe(e, derniere.rang())) {
            visites.reprendre(e.numero(), derniere);
            return derniere;
        }
        if (derniere.estOuverte()) {
            clore(e.numero(), derniere, e.le());
        }
        var nouvelle = commencer(e, derniere.rang() + 1);
        ouvertures.reporterLesOuvertes(e.numero(), e.phase(), nouvelle.rang());
        return nouvelle;
    }

    private Visite commencer(PhaseOuverte e, int rang) {
        var phase = suivis.charger(e.numero()).orElseThrow().phase(e.phase());
        var jour = DatesLegales.jour(e.le());
        var cible =
                phase.cibleDuRang(rang, jour, parametres.entier("CIBLE_REPASSAGE_POURCENT", jour));
        var visite = Visite.ouverte(e.phase(), rang, e.le(), cible.calendairesDepuis(jour));
        visites.creer(e.numero(), visite, phase.minimumLegal());
        return visite;
    }

    private void clore(String numero, Visite visite, Instant le) {
        visites.fermer(numero, visite, le);
        alertes.lever(numero, visite);
    }
}
