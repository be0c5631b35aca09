package fr.centraleachat.tache;

import java.util.List;

/** Gives the lines « À constater » of the work list of EQUIPE_MARCHES. */
public interface SourceDAttentes {

    /** Those of the procédures that the caller may see, oldest first. */
    List<LigneAConstater> aConstater();
}
