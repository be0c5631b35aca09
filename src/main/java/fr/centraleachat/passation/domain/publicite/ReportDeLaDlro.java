package fr.centraleachat.passation.domain.publicite;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Formats;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.envoi.PreparationDesEnvois;
import fr.centraleachat.workflow.Moteur;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Moves the date limite back, with all that hangs on it: the timer of the process, the clock of the
 * phase, an avis rectificatif on each support. Never forward (R2151-4).
 */
@Component
public class ReportDeLaDlro {

    private static final String MINUTEUR = "Timer_Dlro";

    private final Moteur moteur;
    private final Delais delais;
    private final TexteDeLAvis texte;
    private final PreparationDesEnvois envois;
    private final Formats formats;

    ReportDeLaDlro(
            Moteur moteur,
            Delais delais,
            TexteDeLAvis texte,
            PreparationDesEnvois envois,
            Formats formats) {
        this.moteur = moteur;
        this.delais = delais;
        this.texte = texte;
        this.envois = envois;
        this.formats = formats;
    }

    /** What to tell when a date does not come after the one in force. */
    public Optional<Erreur> faute(Procedure procedure, String champ, Instant nouvelle) {
        return nouvelle.isAfter(procedure.dlro())
                ? Optional.empty()
                : Optional.of(
                        new Erreur(
                                champ,
                                "La date limite recule, jamais n’avance : choisissez une date après le "
                                        + formats.dateHeure(procedure.dlro())
                                        + ".",
                                "R2151-4"));
    }

    /**
     * @param pieces that the avis rectificatif carries
     * @throws fr.centraleachat.common.EtatIncompatible once the date limite has passed
     */
    public void reporter(Procedure procedure, Instant nouvelle, String motif, List<UUID> pieces) {
        var avant = procedure.dlro();
        moteur.deplacerMinuteur(procedure.numero(), MINUTEUR, nouvelle);
        procedure.fixerLaDlro(nouvelle);
        delais.bornerLaConsultation(procedure.numero(), null, nouvelle);
        envois.rectifier(procedure, texte.rectificatif(procedure, avant, motif), pieces);
    }
}
