package fr.centraleachat.delai;

/**
 * How many calendar days a procédure takes from its departure to the notification.
 *
 * @param mesures how many notified procédures it is the median of, 0 when it adds the targets up
 */
public record DelaiDePassation(String procedure, int jours, long mesures) {

    public boolean estMesure() {
        return mesures > 0;
    }

    /** « médiane de 41 appels d’offres notifiés », « somme des délais cibles… ». */
    public String source() {
        var nom = "MAPA".equals(procedure) ? "procédures adaptées" : "appels d’offres";
        return estMesure()
                ? "médiane de %d %s jusqu’à la notification".formatted(mesures, nom)
                : "somme des délais cibles des %s, faute d’assez de procédures mesurées"
                        .formatted(nom);
    }
}
