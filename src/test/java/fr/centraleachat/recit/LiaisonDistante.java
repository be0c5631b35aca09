package fr.centraleachat.recit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Over the network, to an application whose job executor runs. */
final class LiaisonDistante implements Liaison {

    private final String adresse;
    private final HorlogeDistante horloge;
    private final Map<String, SessionDAgent> sessions = new ConcurrentHashMap<>();

    LiaisonDistante(String adresse, HorlogeDistante horloge) {
        this.adresse = adresse;
        this.horloge = horloge;
    }

    @Override
    public Reponse appeler(String verbe, String chemin, String agent, String corps) {
        return tenter(() -> session(agent).appeler(verbe, chemin, corps));
    }

    @Override
    public Reponse deposer(
            String chemin, String agent, Map<String, List<String>> champs, Fichier fichier) {
        return tenter(() -> session(agent).deposer(chemin, champs, fichier));
    }

    /** Moving the clock, be it of a second, answers once no due job is left. */
    @Override
    public void laisserFaireLeMoteur() {
        horloge.avancer(this);
    }

    private SessionDAgent session(String agent) {
        return sessions.computeIfAbsent(agent, a -> new SessionDAgent(adresse, a));
    }

    private static Reponse tenter(Appel appel) {
        try {
            var reponse = appel.faire();
            return new Reponse(reponse.statut(), reponse.corps());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Appel {
        SessionDAgent.Reponse faire() throws IOException, InterruptedException;
    }
}
