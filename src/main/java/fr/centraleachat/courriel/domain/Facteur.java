package fr.centraleachat.courriel.domain;

/** Takes courriels to their recipients. */
interface Facteur {

    /** False without mail server: the courriels stay in the application, to be read there. */
    boolean estEnService();

    Reponse porter(CourrielAPorter courriel);
}
