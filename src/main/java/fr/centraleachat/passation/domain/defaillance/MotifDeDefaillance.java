package fr.centraleachat.passation.domain.defaillance;

import fr.centraleachat.tache.Libelle;

/** Why an attributaire cannot be given the marché. */
public enum MotifDeDefaillance {
    @Libelle(
            value = "Pièces non produites ou non valables",
            suite = "Sa candidature est irrecevable, il est éliminé (R2144-7).")
    PIECES_NON_PRODUITES("R2144-7"),
    @Libelle(
            value = "Motif d’exclusion",
            suite = "Il ne peut pas soumissionner, ou ne le peut plus (L2141-1 et suivants).")
    EXCLUSION("R2144-7"),
    @Libelle(
            value = "Cas fortuit ou force majeure",
            suite = "Après le choix et avant la notification du rejet (R2181-7).")
    CAS_FORTUIT("R2181-7"),
    @Libelle(
            value = "Refus de signer ou désistement",
            suite = "Il retire son engagement, ou ne rend pas l’acte signé.")
    REFUS_DE_SIGNER("R2144-7");

    private final String regle;

    MotifDeDefaillance(String regle) {
        this.regle = regle;
    }

    /** The article that lets the next one be asked. */
    public String regle() {
        return regle;
    }
}
