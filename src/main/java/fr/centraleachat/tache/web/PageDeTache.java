package fr.centraleachat.tache.web;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.organisation.Agent;
import fr.centraleachat.tache.DossierDeTache.Entete;
import fr.centraleachat.tache.DossierDeTache.PieceALire;
import fr.centraleachat.tache.domain.FicheDeTache;
import java.time.Instant;
import java.util.List;

/**
 * All that the page of a task shows.
 *
 * @param titre of the window: « Erreur : » first when something is to correct
 * @param libelle of the task: « Constater l’envoi (BOAMP) »
 * @param constats facts that the form's owner gives: motif of the last return, what is computed
 * @param f null when the caller may not fill it now
 * @param gabarit template of the form
 * @param brouillonLe when what fills the form was kept, null when it was not
 * @param preneur name of who has the task, null while free
 * @param main in whose hands it is
 * @param contreseing null when the task is done alone
 * @param possibles to whom the caller may give it; empty when they may not
 * @param bouton what completes it
 */
record PageDeTache(
        String titre,
        String libelle,
        FicheDeTache fiche,
        Entete entete,
        List<PieceALire> pieces,
        List<LigneRaci> raci,
        List<AvisDePage> avis,
        List<ConstatDePage> constats,
        FormulaireDePage f,
        String gabarit,
        List<Erreur> erreurs,
        Instant brouillonLe,
        String preneur,
        Main main,
        ContreseingDePage contreseing,
        List<Agent> possibles,
        String bouton) {

    /** In whose hands the task is, for the caller. */
    enum Main {
        LIBRE,
        MOI,
        AUTRE
    }

    /**
     * One letter of the RACI strip.
     *
     * @param vous the reader is among them
     */
    record LigneRaci(String titre, List<String> qui, boolean vous) {}

    /** An avis, in words. */
    record AvisDePage(
            String genre, String sens, String qui, Instant le, String texte, int pieces) {}

    /**
     * @param par name of the second agent, null while it is awaited
     * @param possible the caller may countersign
     */
    record ContreseingDePage(String par, boolean possible) {}
}
