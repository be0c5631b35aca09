package fr.centraleachat.tache.web;

import fr.centraleachat.tache.web.ChampDePage.Choix;
import fr.centraleachat.tache.web.ChampDePage.Genre;
import fr.centraleachat.tache.web.ChampDePage.Ligne;
import java.util.List;

/** Builds a {@link ChampDePage}; what is not said is empty, and the field is optional. */
public final class EbaucheDeChamp {

    private final String nom;
    private final String libelle;
    private final Genre genre;
    private String aide;
    private String regle;
    private boolean obligatoire;
    private String si;
    private String siTexte;
    private List<String> valeurs = List.of();
    private List<Choix> choix = List.of();
    private List<String> erreurs = List.of();
    private boolean repere;
    private List<ChampDePage> colonnes = List.of();
    private List<Ligne> lignes = List.of();

    EbaucheDeChamp(String nom, String libelle, Genre genre) {
        this.nom = nom;
        this.libelle = libelle;
        this.genre = genre;
    }

    /** Blank is none, as an annotation writes it. */
    public EbaucheDeChamp aide(String texte) {
        aide = texte == null || texte.isBlank() ? null : texte;
        return this;
    }

    /** Blank is none, as an annotation writes it. */
    public EbaucheDeChamp regle(String article) {
        regle = article == null || article.isBlank() ? null : article;
        return this;
    }

    public EbaucheDeChamp obligatoire() {
        obligatoire = true;
        return this;
    }

    public EbaucheDeChamp si(String condition, String enMots) {
        si = condition;
        siTexte = enMots;
        return this;
    }

    public EbaucheDeChamp valeurs(List<String> liste) {
        valeurs = List.copyOf(liste);
        return this;
    }

    public EbaucheDeChamp choix(List<Choix> liste) {
        choix = List.copyOf(liste);
        return this;
    }

    public EbaucheDeChamp erreurs(List<String> messages) {
        erreurs = List.copyOf(messages);
        return this;
    }

    public EbaucheDeChamp repere(boolean oui) {
        repere = oui;
        return this;
    }

    public EbaucheDeChamp tableau(List<ChampDePage> enTete, List<Ligne> rangees) {
        colonnes = List.copyOf(enTete);
        lignes = List.copyOf(rangees);
        return this;
    }

    public ChampDePage champ() {
        return new ChampDePage(
                nom,
                libelle,
                genre,
                aide,
                regle,
                obligatoire,
                si,
                siTexte,
                valeurs,
                choix,
                erreurs,
                repere,
                colonnes,
                lignes);
    }
}
