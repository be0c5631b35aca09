package fr.centraleachat.passation;

import java.time.LocalDate;

/**
 * For the module that publishes the données essentielles of the marchés, those of ours included.
 */
public interface PublicationDesMarches {

    /**
     * They are published: nobody is asked for it any more. Said again, nothing happens.
     *
     * @param procedure number of the procédure
     */
    void publiees(String procedure, int lot, LocalDate le);
}
