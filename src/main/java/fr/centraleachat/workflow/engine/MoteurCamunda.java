package fr.centraleachat.workflow.engine;

import fr.centraleachat.workflow.ActiviteDuModele;
import fr.centraleachat.workflow.Diagramme;
import fr.centraleachat.workflow.EtapeDuModele;
import fr.centraleachat.workflow.Incident;
import fr.centraleachat.workflow.Moteur;
import fr.centraleachat.workflow.Routage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The façade over Camunda. */
@Component
@Transactional
class MoteurCamunda implements Moteur {

    private final RuntimeService runtime;
    private final InstancesDeProcessus instances;
    private final ModelesDeployes modeles;
    private final Achevement achevement;
    private final MessagesDuMoteur messages;
    private final Minuteurs minuteurs;
    private final Diagrammes diagrammes;
    private final JobsDus jobs;
    private final JobsEnEchec incidents;

    MoteurCamunda(
            RuntimeService runtime,
            InstancesDeProcessus instances,
            ModelesDeployes modeles,
            Achevement achevement,
            MessagesDuMoteur messages,
            Minuteurs minuteurs,
            Diagrammes diagrammes,
            JobsDus jobs,
            JobsEnEchec incidents) {
        this.runtime = runtime;
        this.instances = instances;
        this.modeles = modeles;
        this.achevement = achevement;
        this.messages = messages;
        this.minuteurs = minuteurs;
        this.diagrammes = diagrammes;
        this.jobs = jobs;
        this.incidents = incidents;
    }

    @Override
    public void demarrer(String processus, Routage routage) {
        runtime.startProcessInstanceByKey(processus, routage.numero(), Routages.variables(routage));
    }

    @Override
    public void achever(String tache) {
        achevement.achever(tache);
    }

    @Override
    public void nommer(String numero, String charge, String juriste, String referent) {
        runtime.setVariables(
                instances.enCours(numero), Routages.personnes(charge, juriste, referent));
    }

    @Override
    public boolean attend(String message, String numero, Integer lot) {
        return !messages.attentes(message, numero, lot).isEmpty();
    }

    @Override
    public void remettre(
            String message, String numero, Integer lot, Map<String, Object> variables) {
        messages.remettre(message, numero, lot, variables);
    }

    @Override
    public void ouvrir(String message, String numero, String sujet, Map<String, Object> variables) {
        messages.ouvrir(message, numero, sujet, variables);
    }

    @Override
    public void remettreAuSujet(
            String message, String numero, String sujet, Map<String, Object> variables) {
        messages.remettreAuSujet(message, numero, sujet, variables);
    }

    @Override
    public int remettreATous(String message, String numero, Map<String, Object> variables) {
        return messages.remettreATous(message, numero, variables);
    }

    @Override
    public void deplacerMinuteur(String numero, String minuteur, Instant echeance) {
        minuteurs.deplacer(numero, minuteur, echeance);
    }

    @Override
    @Transactional(readOnly = true)
    public Diagramme diagramme(String numero) {
        return diagrammes.de(numero);
    }

    @Override
    public List<EtapeDuModele> etapes() {
        return modeles.deployes().stream().flatMap(m -> m.etapes().values().stream()).toList();
    }

    @Override
    public List<ActiviteDuModele> activites() {
        return modeles.deployes().stream().flatMap(m -> m.activites().values().stream()).toList();
    }

    /** Never within a transaction: its jobs would not see what it has not committed. */
    @Override
    @Transactional(propagation = Propagation.NEVER)
    public int executerLesJobsDus() {
        return jobs.executer();
    }

    @Override
    public List<Incident> incidents() {
        return incidents.tous();
    }

    @Override
    public void relancer(String numero) {
        incidents.relancer(numero);
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean attendreLesJobsDus(Duration patience) {
        return jobs.attendre(patience);
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public void reveiller() {
        jobs.reveiller();
    }
}
