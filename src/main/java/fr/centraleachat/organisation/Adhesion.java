package fr.centraleachat.organisation;

import fr.centraleachat.common.Periode;

/** An adhérent uses a service commun, for all its needs or now and then. */
public record Adhesion(
        long id, String adherent, ServiceCommun service, Modalite modalite, Periode periode) {

    /** How much of its needs an adhérent entrusts. */
    public enum Modalite {
        PERMANENTE("Permanente"),
        PONCTUELLE("Ponctuelle");

        private final String libelle;

        Modalite(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }
}
