package fr.centraleachat.courriel.redaction;

import fr.centraleachat.common.CoursDuTemps;
import fr.centraleachat.common.Rythme;
import fr.centraleachat.courriel.domain.EcrireCourriel;
import fr.centraleachat.courriel.domain.GenreDeCourriel;
import fr.centraleachat.courriel.domain.NouveauCourriel;
import fr.centraleachat.courriel.domain.ReglagesDesCourriels;
import fr.centraleachat.organisation.Agent;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.tache.InformationsDesAgents;
import fr.centraleachat.tache.InformationsDesAgents.ActeConnu;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells each agent once a day what the matrix informs them of: one courriel, however many acts.
 * Each day goes on from where the former one stopped.
 */
@Component
class RecapitulatifQuotidien {

    /** An act is dated before its transaction ends: what is younger may not be seen yet. */
    private static final Duration RECUL = Duration.ofMinutes(5);

    /** The same when the clock is accelerated, in real time: no day is late by days. */
    private static final Duration RECUL_REEL = Duration.ofSeconds(5);

    private final JournalDesRecapitulatifs journal;
    private final InformationsDesAgents informations;
    private final Organisation organisation;
    private final EcrireCourriel ecrire;
    private final TexteDeRecapitulatif texte;
    private final ReglagesDesCourriels reglages;
    private final CoursDuTemps cours;
    private final Clock horloge;

    RecapitulatifQuotidien(
            JournalDesRecapitulatifs journal,
            InformationsDesAgents informations,
            Organisation organisation,
            EcrireCourriel ecrire,
            TexteDeRecapitulatif texte,
            ReglagesDesCourriels reglages,
            CoursDuTemps cours,
            Clock horloge) {
        this.journal = journal;
        this.informations = informations;
        this.organisation = organisation;
        this.ecrire = ecrire;
        this.texte = texte;
        this.reglages = reglages;
        this.cours = cours;
        this.horloge = horloge;
    }

    @Scheduled(fixedDelayString = Rythme.MINUTE, initialDelayString = "PT40S")
    @Transactional
    public void ecrire() {
        var jour = LocalDate.now(horloge);
        if (LocalTime.now(horloge).getHour() < reglages.heureDuRecapitulatif()) {
            return;
        }
        var jusquA = horloge.instant().minus(recul());
        journal.ouvrir(jour, jusquA)
                .ifPresent(
                        depuis ->
                                organisation
                                        .agentsActifs()
                                        .forEach(
                                                a ->
                                                        ecrire(
                                                                a,
                                                                jour,
                                                                informations.entre(
                                                                        a.identifiant(),
                                                                        depuis,
                                                                        jusquA))));
    }

    private Duration recul() {
        var reel = cours.pendant(RECUL_REEL);
        return reel.compareTo(RECUL) > 0 ? reel : RECUL;
    }

    private void ecrire(Agent agent, LocalDate jour, List<ActeConnu> actes) {
        if (actes.isEmpty()) {
            return;
        }
        ecrire.ecrire(
                new NouveauCourriel(
                        "RECAPITULATIF/" + agent.identifiant() + "/" + jour,
                        GenreDeCourriel.RECAPITULATIF,
                        List.of(),
                        agent.nom(),
                        agent.courriel().isBlank() ? null : agent.courriel(),
                        texte.objet(jour),
                        texte.texte(actes),
                        List.of()));
    }
}
