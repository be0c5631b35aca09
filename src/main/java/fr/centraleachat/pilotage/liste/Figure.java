package fr.centraleachat.pilotage.liste;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.delai.statistique.DemandeDeListe.Critere;
import java.util.stream.Stream;

/** Which figure a list is behind. */
public enum Figure {
    EN_RETARD("En retard maintenant", null),
    ECHEANCES("Échéances légales", null),
    TERMINEES("Terminées", Critere.TOUTES),
    HORS_CIBLE("Terminées hors de la cible", Critere.HORS_CIBLE),
    DANS_LA_CIBLE("Terminées dans la cible", Critere.DANS_LA_CIBLE);

    private final String libelle;
    private final Critere critere;

    Figure(String libelle, Critere critere) {
        this.libelle = libelle;
        this.critere = critere;
    }

    public String libelle() {
        return libelle;
    }

    /** Of those that are finished, else null. */
    public Critere critere() {
        return critere;
    }

    /**
     * @throws DonneesRefusees for an address written by hand
     */
    public static Figure lire(String texte) {
        return Stream.of(values())
                .filter(f -> f.name().equals(texte))
                .findFirst()
                .orElseThrow(
                        () ->
                                DonneesRefusees.champ(
                                        "figure",
                                        "Cette liste n’existe pas : choisissez un chiffre sur la"
                                                + " page des délais."));
    }
}
