package fr.centraleachat.pilotage;

import fr.centraleachat.delai.Calendrier;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.DossierSuivi;
import fr.centraleachat.workflow.AttenteFermee;
import fr.centraleachat.workflow.AttenteOuverte;
import fr.centraleachat.workflow.PhaseFermee;
import fr.centraleachat.workflow.PhaseOuverte;
import fr.centraleachat.workflow.ProcessusTermine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;

/** Procédures of the past, as the engine would have told them: each phase takes its target. */
public final class Histoire {

    public static final String VALIDATION = "VALIDATION_DCE";

    /** 133 days until the notification. */
    private static final Map<String, Integer> CIBLES = new LinkedHashMap<>();

    static {
        CIBLES.put("RECEPTION_PREINSTRUCTION", 7);
        CIBLES.put("MONTAGE_CONCERTE", 14);
        CIBLES.put("REDACTION_DCE", 21);
        CIBLES.put(VALIDATION, 7);
        CIBLES.put("LANCEMENT", 5);
        CIBLES.put("CONSULTATION", 30);
        CIBLES.put("OUVERTURE_REMISE", 3);
        CIBLES.put("REDACTION_RAO", 20);
        CIBLES.put("VALIDATION_RAO_DCPM", 5);
        CIBLES.put("VALIDATION_RAO_DGD", 3);
        CIBLES.put("DECISION", 7);
        CIBLES.put("INFORMATION_NOTIFICATION", 11);
    }

    private final Delais delais;
    private final ApplicationEventPublisher moteur;

    public Histoire(Delais delais, ApplicationEventPublisher moteur) {
        this.delais = delais;
        this.moteur = moteur;
    }

    /**
     * An appel d'offres that is over.
     *
     * @param durees of the phases that did not take their target
     */
    public void notifier(
            String numero, String adherent, LocalDate depart, Map<String, Integer> durees) {
        delais.suivre(new DossierSuivi(numero, "AOO", adherent, "BIBLIOTHEQUES", depart));
        var jour = depart;
        for (var phase : CIBLES.keySet()) {
            int duree = durees.getOrDefault(phase, CIBLES.get(phase));
            passer(numero, phase, jour, duree);
            jour = jour.plusDays(duree);
        }
        moteur.publishEvent(new ProcessusTermine(numero, midi(jour)));
    }

    /** A phase gone through; the service instructeur has the file during the visa of the DCE. */
    public void passer(String numero, String phase, LocalDate debut, int duree) {
        moteur.publishEvent(new PhaseOuverte(numero, phase, phase, "", midi(debut)));
        var cle = "attente " + phase;
        if (VALIDATION.equals(phase)) {
            moteur.publishEvent(
                    new AttenteOuverte(
                            numero,
                            cle,
                            "SERVICE_INSTRUCTEUR",
                            AttenteOuverte.Genre.MESSAGE,
                            midi(debut)));
        }
        moteur.publishEvent(new PhaseFermee(numero, phase, phase, "", midi(debut.plusDays(duree))));
        moteur.publishEvent(new AttenteFermee(numero, cle, midi(debut.plusDays(duree))));
    }

    private static Instant midi(LocalDate jour) {
        return jour.atTime(12, 0).atZone(Calendrier.ZONE).toInstant();
    }
}
