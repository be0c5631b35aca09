package fr.centraleachat.tache.formulaire;

/** What a value is, whatever draws or sends it. */
public enum Nature {
    TEXTE,
    TEXTE_LONG,
    CHOIX,
    BOOLEEN,
    ENTIER,
    NOMBRE,
    POURCENT,
    MONTANT,
    DATE,
    INSTANT,
    PIECE,
    FICHIER,
    AGENT,
    ADHERENT,
    GROUPE;

    /** Free text, or a code sent as text. */
    boolean estUnTexte() {
        return this == TEXTE
                || this == TEXTE_LONG
                || this == FICHIER
                || this == AGENT
                || this == ADHERENT;
    }
}
