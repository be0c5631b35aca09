package fr.centraleachat.recit;

import fr.centraleachat.workflow.Moteur;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The job executor is on, as in the tests of the pages: it is woken and waited for. */
record LiaisonAvecExecuteur(Liaison interne, Moteur moteur) implements Liaison {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Override
    public Reponse appeler(String verbe, String chemin, String agent, String corps) {
        return interne.appeler(verbe, chemin, agent, corps);
    }

    @Override
    public Reponse deposer(
            String chemin, String agent, Map<String, List<String>> champs, Fichier fichier) {
        return interne.deposer(chemin, agent, champs, fichier);
    }

    @Override
    public void laisserFaireLeMoteur() {
        moteur.reveiller();
        moteur.attendreLesJobsDus(PATIENCE);
    }
}
