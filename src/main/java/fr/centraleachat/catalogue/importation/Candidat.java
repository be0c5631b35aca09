package fr.centraleachat.catalogue.importation;

import fr.centraleachat.catalogue.decp.MarcheDecp;
import fr.centraleachat.common.Erreur;
import java.util.List;

/**
 * A record that may enter the catalogue.
 *
 * @param indice its place in the file
 * @param propres what only our workbook says, {@link ChampsPropres#AUCUN} for a DECP record
 * @param remarques what is to be said of it though it is taken
 */
public record Candidat(
        int indice, MarcheDecp marche, ChampsPropres propres, List<Erreur> remarques) {

    String identite() {
        return marche.identite();
    }
}
