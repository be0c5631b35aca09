package fr.centraleachat.demonstration;

import fr.centraleachat.common.FichierDeReference;
import fr.centraleachat.common.TempsReel;
import fr.centraleachat.delai.Phases;
import fr.centraleachat.passation.PassationParProgramme;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * At the first start, plays fictional procédures over the last eighteen months through the real use
 * cases, under the moved clock; before the web server and the job executor start.
 */
@Component
@ConditionalOnProperty("centrale.demonstration.comptes")
class JeuDeDemonstration implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(JeuDeDemonstration.class);
    private static final Duration PROFONDEUR = Duration.ofDays(540);

    /** About what a phase takes, so that a file that stays in one has not been there for long. */
    private static final Duration PAR_PHASE = Duration.ofDays(12);

    private static final List<String> ACHETEURS = List.of("longvic", "quetigny", "metropole");

    private final PassationParProgramme passation;
    private final JoueurDeDossier joueur;
    private final JeuDuCatalogue catalogue;
    private final EnTantQue enTantQue;
    private final Phases phases;
    private final AvanceDHorloge avance;
    private final Clock horloge;
    private final int nombre;
    private boolean enMarche;

    JeuDeDemonstration(
            PassationParProgramme passation,
            JoueurDeDossier joueur,
            JeuDuCatalogue catalogue,
            EnTantQue enTantQue,
            Phases phases,
            AvanceDHorloge avance,
            Clock horloge,
            @Value("${centrale.demonstration.procedures:40}") int nombre) {
        this.passation = passation;
        this.joueur = joueur;
        this.catalogue = catalogue;
        this.enTantQue = enTantQue;
        this.phases = phases;
        this.avance = avance;
        this.horloge = horloge;
        this.nombre = nombre;
    }

    @Override
    public void start() {
        avance.relire();
        enMarche = true;
        if (nombre > 0 && !passation.estCommencee()) {
            jouer();
        }
    }

    private void jouer() {
        LOG.info("Demonstration set: fictional procédures are being played");
        var chronometre = TempsReel.chronometre();
        var fin = horloge.instant();
        var file = new PriorityQueue<>(Comparator.comparing(DossierFictif::prochain));
        file.addAll(dossiers(fin));
        while (!file.isEmpty() && file.peek().prochain.isBefore(fin)) {
            var dossier = file.poll();
            avance.vivreA(dossier.prochain);
            if (avancer(dossier)) {
                file.add(dossier);
            }
        }
        catalogue.jouer(fin);
        avance.relire();
        LOG.info("Demonstration set: played in {} s", chronometre.ecoule().toSeconds());
    }

    /** False once it is where it stays. */
    private boolean avancer(DossierFictif dossier) {
        if (dossier.numero == null) {
            ouvrir(dossier);
        }
        joueur.jouer(dossier);
        var phase = passation.phaseEnCours(dossier.numero);
        return phase != null && !phase.equals(dossier.halte);
    }

    private void ouvrir(DossierFictif dossier) {
        enTantQue.agent(
                "instructeur." + dossier.adherent,
                () -> dossier.numero = passation.ouvrirFictive(dossier.saisine));
    }

    /** The last ones each stay in one phase; the others are spread over the whole time. */
    private List<DossierFictif> dossiers(Instant fin) {
        var haltes = List.copyOf(phases.libelles().keySet());
        int libres = Math.max(0, nombre - haltes.size());
        var dossiers = new ArrayList<>(mutualises(fin));
        for (int i = 0; i < nombre; i++) {
            int rang = i - libres;
            var depart =
                    rang < 0
                            ? fin.minus(PROFONDEUR.multipliedBy(libres - i).dividedBy(libres))
                            : fin.minus(PAR_PHASE.multipliedBy(rang).plusHours(30));
            dossiers.add(dossier(i, depart, rang < 0 ? null : haltes.get(rang)));
        }
        return dossiers;
    }

    private static DossierFictif dossier(int rang, Instant depart, String halte) {
        var modeles = modeles(m -> !DossierFictif.ouvertAuxAdherents(m));
        var adherent = ACHETEURS.get(rang % ACHETEURS.size());
        return new DossierFictif(adherent, modeles.get(rang % modeles.size()), depart, halte);
    }

    /** Those that the métropole buys for its adhérents: long enough ago to be in the catalogue. */
    private static List<DossierFictif> mutualises(Instant fin) {
        return modeles(DossierFictif::ouvertAuxAdherents).stream()
                .map(m -> new DossierFictif("metropole", m, fin.minus(PROFONDEUR), null))
                .toList();
    }

    private static List<Map<String, String>> modeles(Predicate<Map<String, String>> lesquels) {
        return FichierDeReference.lire("procedures-de-demonstration").stream()
                .filter(lesquels)
                .toList();
    }

    @Override
    public void stop() {
        enMarche = false;
    }

    @Override
    public boolean isRunning() {
        return enMarche;
    }

    /** Before the web server. */
    @Override
    public int getPhase() {
        return 0;
    }
}
