package fr.centraleachat.courriel.redaction;

import fr.centraleachat.common.CoursDuTemps;
import fr.centraleachat.common.Rythme;
import fr.centraleachat.courriel.domain.EcrireCourriel;
import fr.centraleachat.courriel.domain.GenreDeCourriel;
import fr.centraleachat.courriel.domain.NouveauCourriel;
import fr.centraleachat.delai.Calendrier;
import fr.centraleachat.organisation.Agent;
import fr.centraleachat.reglementation.Parametres;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One courriel a day to each agent for all that awaits them and all that they are told, from the
 * hour of a dated parameter. Each worked day goes on from where the former one stopped; the others
 * have only the legal limits of the day. The day and its courriels are one transaction: all are
 * written, or none, and by one node.
 */
@Component
public class RecapitulatifQuotidien {

    /** An act is dated before its transaction ends: what is younger may not be seen yet. */
    private static final Duration RECUL = Duration.ofMinutes(5);

    /** The same when the clock is accelerated, in real time: no day is late by days. */
    private static final Duration RECUL_REEL = Duration.ofSeconds(5);

    private final JournalDesRecapitulatifs journal;
    private final ComposerRecapitulatifs composer;
    private final EcrireCourriel ecrire;
    private final TexteDeRecapitulatif texte;
    private final Parametres parametres;
    private final CoursDuTemps cours;
    private final Clock horloge;

    RecapitulatifQuotidien(
            JournalDesRecapitulatifs journal,
            ComposerRecapitulatifs composer,
            EcrireCourriel ecrire,
            TexteDeRecapitulatif texte,
            Parametres parametres,
            CoursDuTemps cours,
            Clock horloge) {
        this.journal = journal;
        this.composer = composer;
        this.ecrire = ecrire;
        this.texte = texte;
        this.parametres = parametres;
        this.cours = cours;
        this.horloge = horloge;
    }

    @Scheduled(fixedDelayString = Rythme.MINUTE, initialDelayString = "PT40S")
    @Transactional
    public void ecrire() {
        var jour = LocalDate.now(horloge);
        if (LocalTime.now(horloge).getHour() < parametres.entier("RECAPITULATIF_HEURE", jour)) {
            return;
        }
        var jusquA = horloge.instant().minus(recul());
        if (Calendrier.estOuvre(jour)) {
            journal.ouvrir(jour, jusquA)
                    .ifPresent(
                            depuis -> composer.duJour(jour, depuis, jusquA).forEach(this::ecrire));
        } else {
            journal.ouvrirChome(jour, jusquA)
                    .ifPresent(depuis -> composer.desLimites(jour, depuis).forEach(this::ecrire));
        }
    }

    private Duration recul() {
        var reel = cours.pendant(RECUL_REEL);
        return reel.compareTo(RECUL) > 0 ? reel : RECUL;
    }

    private void ecrire(Agent agent, Recapitulatif recapitulatif) {
        ecrire.ecrire(
                new NouveauCourriel(
                        "RECAPITULATIF/" + agent.identifiant() + "/" + recapitulatif.jour(),
                        GenreDeCourriel.RECAPITULATIF,
                        List.of(),
                        agent.nom(),
                        agent.courriel().isBlank() ? null : agent.courriel(),
                        texte.objet(recapitulatif),
                        texte.texte(recapitulatif),
                        List.of()));
    }
}
