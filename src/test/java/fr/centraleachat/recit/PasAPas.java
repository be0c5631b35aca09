package fr.centraleachat.recit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The straight path of a procédure, one commit at a time; it can be taken up where it stands. What
 * the database holds of it is compared, at each step, with what it held of another that no cut met.
 */
final class PasAPas {

    private final Conduite c;
    private final List<Pas> pas = new ArrayList<>();
    private Runnable ouverture;
    private LiaisonDistante liaison;
    private int fait;
    private boolean enCours;

    PasAPas(LiaisonDistante liaison) {
        this.liaison = liaison;
        this.c = new Conduite(new LiaisonSansAttente(liaison));
    }

    Conduite conduite() {
        return c;
    }

    void ouverture(Runnable acte) {
        ouverture = acte;
    }

    void ouvrir() {
        ouverture.run();
    }

    /** An act that is one commit, after which the engine has nothing to do by itself. */
    void pas(String nom, Runnable acte) {
        pas.add(new Pas(nom, acte, null));
    }

    /** An act after which the engine has a job to do. */
    void pasPuisMoteur(String nom, Runnable acte) {
        pas.add(
                new Pas(
                        nom,
                        () -> {
                            acte.run();
                            liaison.laisserFaireLeMoteur();
                        },
                        null));
    }

    /** Nothing is done there: time has to pass. */
    void attente(String nom, Duration duree) {
        pas.add(new Pas(nom, () -> {}, duree));
    }

    int nombre() {
        return pas.size();
    }

    int fait() {
        return fait;
    }

    /** Where it stands before that step. */
    int rangDe(String nom) {
        for (int rang = 0; rang < pas.size(); rang++) {
            if (pas.get(rang).nom().equals(nom)) {
                return rang;
            }
        }
        throw new IllegalArgumentException(nom);
    }

    /** That first step is done, the other is not. */
    boolean estEntre(String premier, String dernier) {
        return fait > rangDe(premier) && fait <= rangDe(dernier);
    }

    /** How many acts are left before time has to pass; none when it never has to any more. */
    OptionalInt actesAvantLAttente() {
        return IntStream.range(fait, pas.size())
                .filter(rang -> pas.get(rang).attente() != null)
                .map(rang -> rang - fait)
                .findFirst();
    }

    boolean estAcheve() {
        return fait == pas.size();
    }

    boolean attendLeTemps() {
        return !estAcheve() && pas.get(fait).attente() != null;
    }

    Duration attente() {
        return pas.get(fait).attente();
    }

    /** How many times time has to pass before it stands at that rank. */
    int attentesAvant(int rang) {
        return (int) pas.subList(0, rang).stream().filter(p -> p.attente() != null).count();
    }

    void avancerDUnPas() {
        enCours = true;
        pas.get(fait).acte().run();
        enCours = false;
        fait++;
    }

    /** Time has passed: what it waited for has come. */
    void passerLAttente() {
        assertThat(attendLeTemps()).isTrue();
        fait++;
    }

    /** After a cut. */
    void passerPar(LiaisonDistante autre) {
        liaison = autre;
        c.passerPar(new LiaisonSansAttente(autre));
    }

    /**
     * Every act whose answer came is there, once; that whose answer was lost is there once, or not
     * at all, and is then to do again.
     */
    void exiger(Map<String, Integer> faits, List<Map<String, Integer>> attendus) {
        boolean perdu = enCours && !faits.equals(attendus.get(fait));
        enCours = false;
        fait += perdu ? 1 : 0;
        assertThat(faits).as(toString()).isEqualTo(attendus.get(fait));
    }

    @Override
    public String toString() {
        return c.numero() + " after " + (fait == 0 ? "its saisine" : pas.get(fait - 1).nom());
    }

    /**
     * @param attente of what time brings, null for an act
     */
    private record Pas(String nom, Runnable acte, Duration attente) {}
}
