package fr.centraleachat.tache;

import fr.centraleachat.organisation.Fonction;
import java.time.LocalDate;
import java.util.List;

/** What is open, for whom and in whose hands, among the procédures that the caller may see. */
public interface ChargeDeTravail {

    /** Every open task is in one part. One query, whatever their number. */
    List<Part> parts();

    /** The tasks behind a figure, the latest first. */
    Page taches(Critere critere, int page, int taille);

    /**
     * How many tasks one fonction has for one adhérent in the hands of one agent.
     *
     * @param fonction of the doer, null when the matrix names none
     * @param adherent for whom it is done: the acheteur where the doer works for all adhérents
     * @param prisePar login, null for those that are free
     * @param enRetard among {@code ouvertes}, those whose échéance is past
     */
    record Part(Fonction fonction, String adherent, String prisePar, int ouvertes, int enRetard) {}

    /** What a figure counts; null asks nothing. */
    record Critere(Fonction fonction, String adherent, String prisePar, Etat etat) {}

    enum Etat {
        EN_RETARD,
        LIBRES,
        PRISES
    }

    /** One page of them, from 0. */
    record Page(List<Ligne> lignes, int page, int taille, long total) {}

    /**
     * An open task.
     *
     * @param prisePar login, null while free
     */
    record Ligne(
            String id,
            String libelle,
            String procedure,
            Integer lot,
            String phase,
            Fonction fonction,
            String adherent,
            LocalDate echeance,
            String prisePar) {}
}
