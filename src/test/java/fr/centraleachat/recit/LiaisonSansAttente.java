package fr.centraleachat.recit;

import java.util.List;
import java.util.Map;

/** The same, without waiting for the engine after each act: most give it nothing to do. */
final class LiaisonSansAttente implements Liaison {

    private final Liaison liaison;

    LiaisonSansAttente(Liaison liaison) {
        this.liaison = liaison;
    }

    @Override
    public Reponse appeler(String verbe, String chemin, String agent, String corps) {
        return liaison.appeler(verbe, chemin, agent, corps);
    }

    @Override
    public Reponse deposer(
            String chemin, String agent, Map<String, List<String>> champs, Fichier fichier) {
        return liaison.deposer(chemin, agent, champs, fichier);
    }

    @Override
    public void laisserFaireLeMoteur() {}
}
