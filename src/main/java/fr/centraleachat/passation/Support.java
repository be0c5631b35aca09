package fr.centraleachat.passation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The way out of the house for a publicity. Without any other, each dossier is prepared for an
 * agent, who carries it to the support and records the proof.
 */
public interface Support {

    /** Tells whether this way goes to that support. */
    boolean dessert(SupportDePublicite support);

    /** Prepares the sending; the same dossier given twice is prepared once. */
    void preparer(Dossier dossier);

    /**
     * What is to be published on one support.
     *
     * @param procedure number
     * @param cle of the avis on that support: the same one is prepared once
     * @param texte to copy where the support takes a text
     * @param pieces of the avis, then of the DCE
     * @param aEnvoyerLe day agreed for the sending
     */
    record Dossier(
            String procedure,
            String cle,
            SupportDePublicite support,
            String libelle,
            String texte,
            List<UUID> pieces,
            LocalDate aEnvoyerLe) {}
}
