package fr.centraleachat.demonstration;

import fr.centraleachat.common.FichierDeReference;
import fr.centraleachat.passation.PassationParProgramme;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
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
    private static final List<String> ACHETEURS = List.of("longvic", "quetigny", "metropole");

    private final PassationParProgramme passation;
    private final JoueurDeDossier joueur;
    private final EnTantQue enTantQue;
    private final AvanceDHorloge avance;
    private final Clock horloge;
    private final int nombre;
    private boolean enMarche;

    JeuDeDemonstration(
            PassationParProgramme passation,
            JoueurDeDossier joueur,
            EnTantQue enTantQue,
            AvanceDHorloge avance,
            Clock horloge,
            @Value("${centrale.demonstration.procedures:40}") int nombre) {
        this.passation = passation;
        this.joueur = joueur;
        this.enTantQue = enTantQue;
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
        LOG.info("Demonstration set: {} fictional procédures are being played", nombre);
        long debut = System.nanoTime();
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
        avance.relire();
        LOG.info("Demonstration set: played in {} s", (System.nanoTime() - debut) / 1_000_000_000);
    }

    /** False once the procédure is over. */
    private boolean avancer(DossierFictif dossier) {
        if (dossier.numero == null) {
            ouvrir(dossier);
        }
        joueur.jouer(dossier);
        return !passation.estTerminee(dossier.numero);
    }

    private void ouvrir(DossierFictif dossier) {
        enTantQue.agent(
                "instructeur." + dossier.adherent,
                () -> dossier.numero = passation.ouvrirFictive(dossier.saisine));
    }

    /** One every {@code PROFONDEUR / nombre}, the last ones in the last days. */
    private List<DossierFictif> dossiers(Instant fin) {
        var modeles = FichierDeReference.lire("procedures-de-demonstration");
        var dossiers = new ArrayList<DossierFictif>();
        for (int i = 0; i < nombre; i++) {
            var depart = fin.minus(PROFONDEUR.multipliedBy(nombre - i).dividedBy(nombre));
            dossiers.add(dossier(modeles.get(i % modeles.size()), i, depart));
        }
        return dossiers;
    }

    private static DossierFictif dossier(Map<String, String> modele, int rang, Instant depart) {
        var adherent = ACHETEURS.get(rang % ACHETEURS.size());
        return new DossierFictif(adherent, modele, depart);
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
