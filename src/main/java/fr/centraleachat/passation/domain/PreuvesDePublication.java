package fr.centraleachat.passation.domain;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.tache.Taches;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** A support received a publication; it may acknowledge it and publish it later. */
@Component
class PreuvesDePublication {

    private static final String CONSTATER_ENVOI = "Task_ConstaterEnvoi";

    private final Envois envois;
    private final Taches taches;
    private final Marches marches;
    private final PublicationDesDonnees donnees;

    PreuvesDePublication(
            Envois envois, Taches taches, Marches marches, PublicationDesDonnees donnees) {
        this.envois = envois;
        this.taches = taches;
        this.marches = marches;
        this.donnees = donnees;
    }

    void constater(Envoi envoi, PreuveDePublication preuve) {
        if (preuve.support() != null && !preuve.support().equals(envoi.support())) {
            throw DonneesRefusees.champ(
                    "support", "Cet envoi est destiné au support " + envoi.support() + ".");
        }
        if (envoi.estClos()) {
            exigerDuNouveau(envoi, preuve);
        } else {
            premierConstat(envoi, preuve);
        }
        completer(envoi, preuve);
    }

    private static void exigerDuNouveau(Envoi envoi, PreuveDePublication preuve) {
        boolean accuse = preuve.accuseLe() != null && envoi.accuseLe() == null;
        boolean publie = preuve.publieLe() != null && envoi.publieLe() == null;
        if (!accuse && !publie) {
            throw new EtatIncompatible(
                    "« " + envoi.libelle() + " » est déjà constaté par " + envoi.closPar() + ".");
        }
    }

    /** The task that waits for this very proof is completed by it, and records it itself. */
    private void premierConstat(Envoi envoi, PreuveDePublication preuve) {
        var tache = taches.ouverte(envoi.procedure(), CONSTATER_ENVOI, null, envoi.support());
        if (tache.isPresent()) {
            taches.achever(
                    tache.get().id(),
                    new EnvoiConstate(
                            preuve.envoyeLe(),
                            preuve.reference(),
                            preuve.publieLe(),
                            preuve.preuve(),
                            null));
            return;
        }
        if (PublicationDesDonnees.PORTAIL.equals(envoi.support())) {
            publierLesDonnees(envoi, preuve);
        }
        envois.constaterLEnvoi(
                envoi,
                new PreuveDEnvoi(preuve.envoyeLe(), null, preuve.reference(), preuve.preuve()));
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

    private void completer(Envoi envoi, PreuveDePublication preuve) {
        if (preuve.accuseLe() != null && envoi.accuseLe() == null) {
            envois.constaterLAccuse(envoi, preuve.accuseLe());
        }
        if (preuve.publieLe() != null && envoi.publieLe() == null) {
            envois.constaterLaPublication(envoi, preuve.publieLe());
        }
    }
}
