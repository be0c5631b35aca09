package fr.centraleachat.pilotage.web;

import fr.centraleachat.pilotage.filtre.Filtres;
import org.springframework.ui.Model;

/** One section of the dashboard: what its fragment shows. */
interface PartieDeTableau {

    void remplir(Filtres filtres, Model modele);
}
