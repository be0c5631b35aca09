package fr.centraleachat.tache.web;

import fr.centraleachat.tache.FormulaireDeTache.Choix;
import fr.centraleachat.tache.domain.VueDeTaches;
import java.util.List;

/**
 * The saved views around a list.
 *
 * @param courante the one that the page shows, null when it is none
 * @param partages fonctions of the caller, {@code FONCTION:ADHERENT}
 */
record VuesAutour(List<VueDeTaches> enregistrees, VueDeTaches courante, List<Choix> partages) {}
