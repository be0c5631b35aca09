package fr.centraleachat.delai;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The clocks of the procédures, for the modules that show or feed them. */
public interface Delais {

    /** Called when a procédure is created: the targets that apply to it are kept. */
    void suivre(DossierSuivi dossier);

    /** Called when the montage is agreed: the planned dates are frozen. */
    void figerLaPrevision(String numero, String procedure, Map<String, LocalDate> prevues);

    /** Called when the consultation's legal minimum or its end is known. */
    void bornerLaConsultation(String numero, Integer minimumLegalJours, Instant dlro);

    /**
     * Called when a suspension ends: the phases that last are given back the days during which the
     * whole file waited, each day once, however often it is said. A phase that only other lots go
     * through went on, and is given nothing. No legal limit moves: no text suspends one.
     *
     * @param lots that waited
     */
    void decaler(String numero, Collection<LocalDate> jours, Collection<Integer> lots);

    /** The phases in order. */
    List<SuiviDePhase> phases(String numero);

    /**
     * The day on which a task of this phase should be done, from the target of the current visit.
     */
    Optional<LocalDate> echeance(String numero, String phase);

    /** Every phase of the reference, in order. */
    List<Phase> toutesLesPhases();

    /** Knows the phases of a process, by code: the wiring check asks for it. */
    boolean connaitLaPhase(String code);

    /** Opens an alert that the act will close; the same one twice is one. */
    void surveiller(EcheanceLegale echeance);

    /** The same, even when its act was done before: it is to be done again. */
    void surveillerDeNouveau(EcheanceLegale echeance);

    /** The act was done. */
    void eteindre(String numero, String genre, String objet);

    /**
     * The procédure stopped: none of its acts is due any more, but those.
     *
     * @param genres of the échéances that remain
     */
    void eteindreToutSauf(String numero, Set<String> genres);

    /** Alerts that are due now and not closed, of the procédures that the caller may see. */
    List<Alerte> alertes();

    /**
     * A phase of the reference.
     *
     * @param libelleCourt « RAO : DCPM »
     */
    record Phase(String code, int ordre, String libelle, String libelleCourt) {}
}
