package fr.centraleachat.delai.suivi;

import fr.centraleachat.common.ActeDAdministration;
import fr.centraleachat.common.Introuvable;
import fr.centraleachat.delai.DelaisChanges;
import fr.centraleachat.delai.Duree;
import fr.centraleachat.organisation.AgentCourant;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Moves the target of one phase of one procédure, and keeps what it was. */
@Component
class UnDeplacement {

    private final SuiviRepository suivis;
    private final CibleRepository cibles;
    private final VisitesOuvertes visites;
    private final DeplacementRepository deplacements;
    private final AgentCourant agent;
    private final Clock horloge;
    private final ApplicationEventPublisher evenements;

    UnDeplacement(
            SuiviRepository suivis,
            CibleRepository cibles,
            VisitesOuvertes visites,
            DeplacementRepository deplacements,
            AgentCourant agent,
            Clock horloge,
            ApplicationEventPublisher evenements) {
        this.suivis = suivis;
        this.cibles = cibles;
        this.visites = visites;
        this.deplacements = deplacements;
        this.agent = agent;
        this.horloge = horloge;
        this.evenements = evenements;
    }

    /**
     * @return 0 when it follows the target in force already, or when the phase is over
     */
    int faire(String numero, String code, String motif) {
        suivis.verrouiller(numero);
        var suivi =
                suivis.charger(numero)
                        .orElseThrow(
                                () ->
                                        new Introuvable(
                                                "La procédure « %s » n’existe pas."
                                                        .formatted(numero)));
        var cible = enVigueur(suivi, code);
        var phase = suivi.phase(code);
        boolean close = suivi.termineeLe() != null || suivi.etat(phase) == Etat.FAITE;
        if (close || phase.cible().equals(cible)) {
            return 0;
        }
        suivis.poserLaCible(numero, code, cible, phase.minimumLegal());
        noter(numero, phase, phase.ciblee(cible), motif);
        return 1;
    }

    private Duree enVigueur(SuiviDeProcedure suivi, String code) {
        return cibles
                .enVigueur(suivi.procedure(), suivi.adherent(), LocalDate.now(horloge))
                .stream()
                .filter(c -> c.phase().equals(code))
                .map(CibleEnVigueur::duree)
                .findFirst()
                .orElseThrow(() -> new Introuvable("La phase « " + code + " » n’existe pas."));
    }

    private void noter(String numero, PhaseSuivie avant, PhaseSuivie apres, String motif) {
        var visite = avant.estOuverte() ? visites.recalculer(numero, apres) : null;
        deplacements.noter(
                numero,
                new DeplacementDeCible(
                        avant.code(),
                        avant.cible(),
                        apres.cible(),
                        visite == null ? null : avant.derniere().orElseThrow().echeance(),
                        visite == null ? null : visite.echeance(),
                        motif,
                        agent.identifiant(),
                        horloge.instant()));
        evenements.publishEvent(new DelaisChanges(numero));
        evenements.publishEvent(
                new ActeDAdministration(
                        numero,
                        "Délai cible de la phase « %s » déplacé : %s au lieu de %s"
                                .formatted(
                                        avant.libelle(),
                                        apres.cible().texte(),
                                        avant.cible().texte()),
                        motif));
    }
}
