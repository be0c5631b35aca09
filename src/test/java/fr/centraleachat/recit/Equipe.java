package fr.centraleachat.recit;

import fr.centraleachat.Navigateur;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;

/** The agents of the story, each at their own browser, signed in when first needed. */
final class Equipe {

    static final String CHARGE = "marches.metropole";
    static final String JURISTE = "marches2.metropole";

    private final Navigateur navigateur;
    private final String adresse;
    private final String acheteur;
    private final Captures captures = new Captures();
    private final Map<String, Poste> postes = new HashMap<>();

    /**
     * @param acheteur as the demonstration's accounts end: {@code longvic}
     */
    Equipe(Navigateur navigateur, String adresse, String acheteur) {
        this.navigateur = navigateur;
        this.adresse = adresse;
        this.acheteur = acheteur;
    }

    /** The hour of the application, as its administrateur reads it; to the minute. */
    LocalDateTime maintenant() {
        var admin = horloge();
        return LocalDateTime.parse(admin.page().getByLabel("Avancer jusqu’au").inputValue())
                .minusDays(1);
    }

    void avancerA(LocalDateTime heure) {
        var admin = horloge();
        admin.champs().ecrire("Avancer jusqu’au", heure.toString());
        admin.regarder("Horloge");
        admin.bouton("Avancer l’horloge");
        admin.exigerMessage("L’horloge est avancée");
    }

    private Poste horloge() {
        var admin = agent("admin");
        admin.menu("Administration");
        admin.lien("Horloge");
        return admin;
    }

    Poste charge() {
        return agent(CHARGE);
    }

    Poste juriste() {
        return agent(JURISTE);
    }

    /** Who does it for the acheteur of the story: {@code instructeur}, {@code elu}, {@code dgs}… */
    Poste de(String fonction) {
        return agent(fonction + "." + acheteur);
    }

    Poste agent(String identifiant) {
        return postes.computeIfAbsent(
                identifiant, i -> new Poste(navigateur.collegue(adresse), i, captures));
    }
}
