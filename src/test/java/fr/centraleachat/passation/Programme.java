package fr.centraleachat.passation;

import com.fasterxml.jackson.databind.JsonNode;

/** A program that acts on one procédure as the agents whose turn it is. */
public interface Programme {

    /** Completes the open task of that code; fails when there is none. */
    void achever(String agent, String code, String saisie) throws Exception;

    /** The open task of that code, as the API gives it. */
    JsonNode tache(String agent, String code) throws Exception;

    /** Deposits a small file whose content is its name; its id. */
    String piece(String agent, String categorie, String nom) throws Exception;
}
