package fr.centraleachat.tache.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.centraleachat.common.Erreur;
import java.util.List;

/**
 * What a page sent.
 *
 * @param corps as the API would have sent it
 * @param erreurs of the files that could not be stored
 * @param lignesChangees a row was asked for or taken out: the form is to show again
 */
record SaisieRecue(ObjectNode corps, List<Erreur> erreurs, boolean lignesChangees) {}
