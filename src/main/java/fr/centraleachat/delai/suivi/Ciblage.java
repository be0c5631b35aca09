package fr.centraleachat.delai.suivi;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.delai.EcheanceDeplacee;
import fr.centraleachat.reglementation.Parametres;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives a procédure its targets, its planned dates and the legal minimum of its consultation. */
@Component
class Ciblage {

    private final SuiviRepository suivis;
    private final PhaseSuivieRepository phases;
    private final VisiteRepository visites;
    private final CibleRepository cibles;
    private final AlertesDeCible alertes;
    private final Parametres parametres;
    private final ApplicationEventPublisher evenements;

    Ciblage(
            SuiviRepository suivis,
            PhaseSuivieRepository phases,
            VisiteRepository visites,
            CibleRepository cibles,
            AlertesDeCible alertes,
            Parametres parametres,
            ApplicationEventPublisher evenements) {
        this.suivis = suivis;
        this.phases = phases;
        this.visites = visites;
        this.cibles = cibles;
        this.alertes = alertes;
        this.parametres = parametres;
        this.evenements = evenements;
    }

    /** The targets in force that day; visits already begun keep theirs. */
    void poser(String numero, String procedure, LocalDate le) {
        var enVigueur = cibles.enVigueur(procedure, le);
        if (enVigueur.isEmpty()) {
            throw DonneesRefusees.champ(
                    "procedure",
                    "Aucun délai cible n’est prévu pour «\u00a0" + procedure + "\u00a0».");
        }
        for (var cible : enVigueur) {
            phases.poserLaCible(numero, cible.phase(), cible.jours(), minimum(cible, le));
        }
    }

    void planifier(String numero, Map<String, LocalDate> agreees, LocalDate le) {
        phases.poserLesPrevues(numero, Planification.de(charger(numero), agreees, le));
    }

    /** The visit that lasts takes the new minimum, and its tasks the new échéance. */
    void borner(String numero, String code, int minimumLegal, int pourcentDeRepassage) {
        phases.poserLeMinimum(numero, code, minimumLegal);
        charger(numero).phases().stream()
                .filter(phase -> code.equals(phase.code()) && phase.estOuverte())
                .findFirst()
                .ifPresent(phase -> recibler(numero, phase, pourcentDeRepassage));
    }

    private void recibler(String numero, PhaseSuivie phase, int pourcentDeRepassage) {
        var ancienne = phase.derniere().orElseThrow();
        int cible = phase.cibleDuRang(ancienne.rang(), pourcentDeRepassage);
        var visite = ancienne.avecCible(cible);
        visites.changerLaCible(numero, visite, phase.minimumLegal());
        alertes.poser(numero, visite);
        evenements.publishEvent(new EcheanceDeplacee(numero, phase.code(), visite.echeance()));
    }

    private Integer minimum(CibleEnVigueur cible, LocalDate le) {
        return cible.parametreMinimum() == null
                ? null
                : Integer.valueOf(parametres.entier(cible.parametreMinimum(), le));
    }

    private SuiviDeProcedure charger(String numero) {
        return suivis.charger(numero)
                .orElseThrow(
                        () -> new IllegalStateException("Nobody follows the clocks of " + numero));
    }
}
