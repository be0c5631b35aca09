package fr.centraleachat.passation;

import java.util.Map;

/** The familles d'achat, for the modules that stand above this one. */
public interface FamillesDAchat {

    /** By code, sorted by name. */
    Map<String, String> libelles();
}
