package fr.centraleachat.delai.retroplanning;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody wishes: a day of notification, or the end of the marché that the new one follows.
 *
 * @param notification null when {@code finDeMarche} says it
 * @param finDeMarche last day of the marché to relaunch, else null
 * @param acheteur code of the adhérent, null for no commission in particular
 * @param instructeur code of the adhérent whose service asks and analyses, null when it is the same
 * @param consultation days given to the entreprises, null for the target or the minimum
 */
public record Souhait(
        LocalDate notification,
        LocalDate finDeMarche,
        Forme procedure,
        Reception reception,
        Lettres lettres,
        Commission commission,
        String acheteur,
        String instructeur,
        Integer consultation,
        List<Fermeture> fermetures,
        List<RefereAttendu> referes) {

    public Souhait {
        fermetures = List.copyOf(fermetures);
        referes = List.copyOf(referes);
    }

    /** As the targets are kept. */
    public enum Forme {
        MAPA("MAPA"),
        AOO("Appel d’offres ouvert");

        private final String libelle;

        Forme(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    /** Which minimum of an appel d’offres ouvert holds (R2161-2, R2161-3). */
    public enum Reception {
        ELECTRONIQUE("Voie électronique", "DELAI_MIN_AOO_ELECTRONIQUE"),
        URGENCE("Urgence motivée par écrit", "DELAI_MIN_AOO_URGENCE"),
        PREINFORMATION("Avis de préinformation publié", "DELAI_MIN_AOO_PREINFO"),
        DROIT_COMMUN("Sans voie électronique", "DELAI_MIN_AOO");

        private final String libelle;
        private final String parametre;

        Reception(String libelle, String parametre) {
            this.libelle = libelle;
            this.parametre = parametre;
        }

        public String libelle() {
            return libelle;
        }

        String parametre() {
            return parametre;
        }

        /** What shortens the minimum is asked for in order to use it. */
        boolean estReduite() {
            return this == URGENCE || this == PREINFORMATION;
        }
    }

    /** Who chooses in an appel d’offres: under the seuil européen, no commission has to. */
    public enum Commission {
        COMPETENTE("Choisit l’attributaire"),
        AUCUNE("N’intervient pas, sous le seuil européen");

        private final String libelle;

        Commission(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    /** How the letters to the candidates leave (R2182-1). */
    public enum Lettres {
        ELECTRONIQUE("Par voie électronique", "STANDSTILL_ELECTRONIQUE"),
        AUTRE("Par un autre moyen", "STANDSTILL_AUTRE");

        private final String libelle;
        private final String parametre;

        Lettres(String libelle, String parametre) {
            this.libelle = libelle;
            this.parametre = parametre;
        }

        public String libelle() {
            return libelle;
        }

        String parametre() {
            return parametre;
        }
    }
}
