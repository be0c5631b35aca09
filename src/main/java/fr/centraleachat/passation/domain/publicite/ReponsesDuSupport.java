package fr.centraleachat.passation.domain.publicite;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.passation.SupportDePublicite;
import fr.centraleachat.passation.domain.envoi.Envoi;
import fr.centraleachat.passation.domain.envoi.Envois;
import fr.centraleachat.workflow.Moteur;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * A support acknowledged an avis, then published it. What the JOUE answers is told once to the
 * sendings that wait for it.
 */
@Component
class ReponsesDuSupport {

    private static final String ACCUSE = "AccuseJoueRecu";
    private static final String PUBLIE = "AvisPublieJoue";
    private static final String FIN_DE_L_ATTENTE = "finAttenteJoue";

    private final Envois envois;
    private final GardeDuJoue garde;
    private final Moteur moteur;

    ReponsesDuSupport(Envois envois, GardeDuJoue garde, Moteur moteur) {
        this.envois = envois;
        this.garde = garde;
        this.moteur = moteur;
    }

    /**
     * Null dates say nothing; those already known change nothing. What the JOUE published, it had
     * received.
     *
     * @throws EtatIncompatible when another date is already recorded
     */
    void recevoir(Envoi envoi, Instant accuseLe, Instant publieLe) {
        exigerLaMeme(envoi, envoi.accuseLe(), accuseLe);
        exigerLaMeme(envoi, envoi.publieLe(), publieLe);
        var accuse = accuseLe == null && estAuJoue(envoi) ? publieLe : accuseLe;
        if (accuse != null && envoi.accuseLe() == null) {
            accuser(envoi, accuse);
        }
        if (publieLe != null && envoi.publieLe() == null) {
            publier(envoi, publieLe);
        }
    }

    private void accuser(Envoi envoi, Instant le) {
        envois.constaterLAccuse(envoi, le);
        if (estAuJoue(envoi)) {
            var fin = Map.<String, Object>of(FIN_DE_L_ATTENTE, garde.finDeLAttente(le));
            moteur.remettreATous(ACCUSE, envoi.procedure(), fin);
        }
    }

    private void publier(Envoi envoi, Instant le) {
        DonneesRefusees.siErreurs(garde.faute(envoi, le, "publieLe").stream().toList());
        envois.constaterLaPublication(envoi, le);
        if (estAuJoue(envoi)) {
            moteur.remettreATous(PUBLIE, envoi.procedure(), Map.of());
        }
    }

    private static boolean estAuJoue(Envoi envoi) {
        return SupportDePublicite.JOUE.name().equals(envoi.support());
    }

    /** In seconds; a page says the minute only. */
    private static long ecart(Instant connue, Instant donnee) {
        return Duration.between(connue, donnee).abs().toSeconds();
    }

    private static void exigerLaMeme(Envoi envoi, Instant connue, Instant donnee) {
        if (connue != null && donnee != null && ecart(connue, donnee) >= 60) {
            throw new EtatIncompatible(
                    "« "
                            + envoi.libelle()
                            + " » porte déjà une autre date, constatée par "
                            + envoi.closPar()
                            + " : elle ne change plus.");
        }
    }
}
