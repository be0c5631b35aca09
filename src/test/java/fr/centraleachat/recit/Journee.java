package fr.centraleachat.recit;

import fr.centraleachat.recit.SessionDAgent.Reponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;

/** An agent who takes, gives back and completes whatever task comes under their hand. */
final class Journee implements Callable<List<Reponse>> {

    private final SessionDAgent session;
    private final Map<String, String> pieces;
    private final BooleanSupplier fini;
    private final Random hasard;
    private final SaisiesEnBoucle saisies;
    private final List<Reponse> reponses = new ArrayList<>();

    /**
     * @param pieces id of a piece by number of procédure
     * @param graine of the choices
     */
    Journee(SessionDAgent session, Map<String, String> pieces, BooleanSupplier fini, long graine) {
        this.session = session;
        this.pieces = pieces;
        this.fini = fini;
        this.hasard = new Random(graine);
        this.saisies = new SaisiesEnBoucle(hasard);
    }

    @Override
    public List<Reponse> call() throws Exception {
        while (!fini.getAsBoolean()) {
            var liste = session.lire("/api/taches?taille=20&tri=creeeLe,asc");
            reponses.add(liste);
            var lignes = liste.corps().path("contenu");
            if (!lignes.isEmpty()) {
                agir(lignes.get(hasard.nextInt(Math.min(5, lignes.size()))).get("id").asText());
            }
        }
        return reponses;
    }

    /** Among the first five of the list: the others look at the same. */
    private void agir(String id) throws IOException, InterruptedException {
        var tache = "/api/taches/" + id;
        int sort = hasard.nextInt(10);
        if (sort == 0) {
            reponses.add(session.appeler("PUT", tache + "/prise", ""));
        } else if (sort == 1) {
            reponses.add(session.appeler("DELETE", tache + "/prise", ""));
        } else {
            achever(tache);
        }
    }

    private void achever(String chemin) throws IOException, InterruptedException {
        var tache = session.lire(chemin);
        reponses.add(tache);
        if (tache.statut() == 200 && tache.corps().get("actionnable").asBoolean()) {
            var piece = pieces.get(tache.corps().get("procedure").asText());
            var corps = saisies.pour(tache.corps(), piece);
            reponses.add(session.appeler("POST", chemin + "/achevement", corps));
        }
    }
}
