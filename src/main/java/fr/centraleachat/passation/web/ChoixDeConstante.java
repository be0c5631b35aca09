package fr.centraleachat.passation.web;

import fr.centraleachat.tache.FormulaireDeTache.Choix;
import fr.centraleachat.tache.Libelles;

/** A constant as an agent chooses and reads it. */
public final class ChoixDeConstante {

    private ChoixDeConstante() {}

    public static Choix de(Enum<?> constante) {
        return new Choix(constante.name(), libelle(constante));
    }

    public static String libelle(Enum<?> constante) {
        return Libelles.de(constante);
    }
}
