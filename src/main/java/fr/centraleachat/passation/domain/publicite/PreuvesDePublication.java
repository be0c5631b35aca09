package fr.centraleachat.passation.domain.publicite;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.passation.domain.envoi.Envoi;
import fr.centraleachat.passation.domain.envoi.Envois;
import fr.centraleachat.passation.domain.envoi.PreuveDEnvoi;
import fr.centraleachat.passation.domain.marche.Marches;
import fr.centraleachat.passation.domain.marche.PublicationDesDonnees;
import fr.centraleachat.tache.Taches;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** A support received a publication; it may acknowledge it and publish it later. */
@Component
public class PreuvesDePublication {

    private static final String CONSTATER_ENVOI = "Task_ConstaterEnvoi";

    private final Envois envois;
    private final Taches taches;
    private final Marches marches;
    private final PublicationDesDonnees donnees;
    private final ReponsesDuSupport reponses;

    PreuvesDePublication(
            Envois envois,
            Taches taches,
            Marches marches,
            PublicationDesDonnees donnees,
            ReponsesDuSupport reponses) {
        this.envois = envois;
        this.taches = taches;
        this.marches = marches;
        this.donnees = donnees;
        this.reponses = reponses;
    }

    public void constater(Envoi envoi, PreuveDePublication preuve) {
        if (preuve.support() != null && !preuve.support().equals(envoi.support())) {
            throw DonneesRefusees.champ(
                    "support", "Cet envoi est destiné au support " + envoi.support() + ".");
        }
        if (envoi.estClos()) {
            exigerUneReponse(envoi, preuve);
        } else {
            premierConstat(envoi, preuve);
        }
        reponses.recevoir(envoi, preuve.accuseLe(), preuve.publieLe());
    }

    /** Repeated, a proof adds what the support answered, or says again what is known of it. */
    private void exigerUneReponse(Envoi envoi, PreuveDePublication preuve) {
        if (preuve.accuseLe() == null && preuve.publieLe() == null) {
            throw envois.dejaConstate(envoi);
        }
    }

    /** The task that waits for this very proof is completed by it, and records it itself. */
    private void premierConstat(Envoi envoi, PreuveDePublication preuve) {
        var tache = taches.ouverte(envoi.procedure(), CONSTATER_ENVOI, null, envoi.support());
        if (tache.isPresent()) {
            taches.achever(tache.get().id(), preuve.constat());
            return;
        }
        exigerSansTache(envoi);
        if (PublicationDesDonnees.PORTAIL.equals(envoi.support())) {
            publierLesDonnees(envoi, preuve);
        }
        envois.constaterLEnvoi(
                envoi,
                new PreuveDEnvoi(preuve.envoyeLe(), null, preuve.reference(), preuve.preuve()));
    }

    /** Garde 10: the avis that starts a consultation is proved by its task, once it is open. */
    private static void exigerSansTache(Envoi envoi) {
        if (envoi.cle().equals(envoi.support())) {
            throw new EtatIncompatible(
                    "« "
                            + envoi.libelle()
                            + " » attend l’accusé du JOUE, puis sa publication ou 48 h : apportez cette"
                            + " preuve ensuite.",
                    "R2131-20");
        }
    }

    private void publierLesDonnees(Envoi envoi, PreuveDePublication preuve) {
        var marche = marches.exiger(envoi.procedure(), envoi.lot());
        var le = jourDePublication(preuve);
        var champ = preuve.publieLe() == null ? "envoyeLe" : "publieLe";
        DonneesRefusees.siErreurs(donnees.fautes(champ, marche, le));
        donnees.constater(marche, le);
    }

    private static LocalDate jourDePublication(PreuveDePublication preuve) {
        return DatesLegales.jour(preuve.publieLe() == null ? preuve.envoyeLe() : preuve.publieLe());
    }
}
