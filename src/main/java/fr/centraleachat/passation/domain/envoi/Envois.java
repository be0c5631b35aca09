package fr.centraleachat.passation.domain.envoi;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Formats;
import fr.centraleachat.common.Introuvable;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.passation.PreuveApportee;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Prepares what is to be sent outside, and records what the outside answers. */
@Component
public class Envois {

    private final EnvoiRepository envois;
    private final AgentCourant agent;
    private final Formats formats;
    private final Clock horloge;
    private final ApplicationEventPublisher evenements;

    public Envois(
            EnvoiRepository envois,
            AgentCourant agent,
            Formats formats,
            Clock horloge,
            ApplicationEventPublisher evenements) {
        this.envois = envois;
        this.agent = agent;
        this.formats = formats;
        this.horloge = horloge;
        this.evenements = evenements;
    }

    /** Stands being run twice: the same key gives the same sending. */
    public Envoi preparer(PreparationDEnvoi preparation) {
        return envois.findByProcedureAndGenreAndCle(
                        preparation.procedure(), preparation.genre(), preparation.cle())
                .orElseGet(() -> envois.save(new Envoi(preparation, horloge.instant())));
    }

    /**
     * @throws Introuvable when the procédure has no such sending
     */
    public Envoi exiger(String procedure, UUID id) {
        return envois.findByIdAndProcedure(id, procedure)
                .orElseThrow(
                        () ->
                                new Introuvable(
                                        "Cet envoi n’existe pas dans la procédure "
                                                + procedure
                                                + "."));
    }

    /** Of whichever procédure; empty once it was taken back. */
    public Optional<Envoi> trouver(UUID id) {
        return envois.findById(id);
    }

    public List<Envoi> deLaProcedure(String procedure) {
        return envois.findByProcedureOrderByPrepareLe(procedure);
    }

    public List<Envoi> deLaProcedure(String procedure, GenreDEnvoi genre) {
        return deLaProcedure(procedure).stream().filter(e -> e.genre() == genre).toList();
    }

    /** Those still awaited, of all the procédures that the caller may see; oldest first. */
    public List<Envoi> attendus() {
        return envois.attendus();
    }

    /** It left: the proof is recorded, and closes it. */
    public void constaterLEnvoi(Envoi envoi, PreuveDEnvoi preuve) {
        exigerOuvert(envoi);
        exigerPasse(preuve.le(), "envoyeLe");
        envoi.envoyer(preuve);
        clore(envoi);
    }

    /** It arrived: the date and the proof of reception close it. */
    public void constaterLaReception(Envoi envoi, PreuveDEnvoi preuve) {
        exigerOuvert(envoi);
        exigerPasse(preuve.le(), "recuLe");
        envoi.recevoir(preuve);
        clore(envoi);
    }

    private void clore(Envoi envoi) {
        envoi.clore(agent.identifiant(), horloge.instant());
        evenements.publishEvent(
                new PreuveApportee(
                        envoi.procedure(),
                        envoi.lot(),
                        envoi.libelle(),
                        envoi.destinataire(),
                        envoi.reference(),
                        horloge.instant()));
    }

    /** Nobody needs it any more: it is awaited no longer, and has no proof. */
    public void abandonner(Envoi envoi) {
        envoi.clore(agent.identifiant(), horloge.instant());
    }

    /** It never left, and the step that prepares it will be done again: it is as if it was not. */
    public void retirer(Envoi envoi) {
        exigerOuvert(envoi);
        envois.delete(envoi);
    }

    /** The support acknowledged what it received; never before it was sent. */
    public void constaterLAccuse(Envoi envoi, Instant le) {
        exigerPasse(le, "accuseLe");
        exigerApresLEnvoi(envoi, le, "accuseLe");
        envoi.accuser(le);
    }

    /** The support published; never before it was sent. */
    public void constaterLaPublication(Envoi envoi, Instant le) {
        exigerPasse(le, "publieLe");
        exigerApresLEnvoi(envoi, le, "publieLe");
        envoi.publier(le);
    }

    private static void exigerApresLEnvoi(Envoi envoi, Instant le, String champ) {
        if (envoi.envoyeLe() != null && le.isBefore(minute(envoi.envoyeLe()))) {
            throw DonneesRefusees.champ(
                    champ, "Cette date précède l’envoi : indiquez celle que porte l’accusé.");
        }
    }

    /** A page says the minute only. */
    private static Instant minute(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MINUTES);
    }

    private void exigerOuvert(Envoi envoi) {
        if (envoi.estClos()) {
            throw dejaConstate(envoi);
        }
    }

    /** Says by whom, and when. */
    public EtatIncompatible dejaConstate(Envoi envoi) {
        return new EtatIncompatible(
                "« "
                        + envoi.libelle()
                        + " » est déjà constaté par "
                        + envoi.closPar()
                        + " le "
                        + formats.dateHeure(envoi.closLe())
                        + ".");
    }

    private void exigerPasse(Instant le, String champ) {
        if (le.isAfter(horloge.instant())) {
            throw DonneesRefusees.champ(
                    champ, "La date constatée est à venir : indiquez la date réelle.");
        }
    }
}
