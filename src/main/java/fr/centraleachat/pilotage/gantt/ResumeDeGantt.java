package fr.centraleachat.pilotage.gantt;

import fr.centraleachat.common.Formats;
import org.springframework.stereotype.Component;

/** What the drawing of a procédure shows, in one sentence. */
@Component("resumeDeGantt")
public class ResumeDeGantt {

    private final Formats formats;

    ResumeDeGantt(Formats formats) {
        this.formats = formats;
    }

    public String de(LigneDeGantt ligne) {
        var resume = new StringBuilder(ligne.numero());
        var phase = ligne.enCours();
        if (phase != null) {
            resume.append(" : phase ").append(phase.ordre()).append(" en cours");
            resume.append(
                    phase.retardJours() > 0
                            ? ", " + phase.retardJours() + " j de retard"
                            : ", cible le " + formats.date(phase.echeance()));
        }
        if (ligne.notification() != null) {
            resume.append(", notification prévue le ")
                    .append(formats.date(ligne.notification().prevision().fin()));
        }
        return resume.append('.').toString();
    }
}
