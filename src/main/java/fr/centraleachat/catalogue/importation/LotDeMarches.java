package fr.centraleachat.catalogue.importation;

import fr.centraleachat.catalogue.decp.ControleDecp;
import fr.centraleachat.catalogue.decp.LecteurDecp.Enregistrement;
import fr.centraleachat.catalogue.decp.MarcheDecp;
import fr.centraleachat.common.DonneesRefusees;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Some records of a file, checked, before they are written together. */
final class LotDeMarches {

    private static final int PLEIN = 500;

    private final Map<String, MarcheDecp> parIdentite = new LinkedHashMap<>();
    private final Map<String, Integer> indices = new LinkedHashMap<>();
    private int recus;

    /** The first of two records that are the same marché is the one that counts. */
    void ajouter(Enregistrement enregistrement, Releve releve) {
        int indice = enregistrement.indice();
        recus++;
        try {
            var marche = ControleDecp.controler(enregistrement.donnees());
            if (parIdentite.putIfAbsent(marche.identite(), marche) == null) {
                indices.put(marche.identite(), indice);
            } else {
                releve.ignorer(indice, marche.id(), "Ce marché est déjà dans le fichier.");
            }
        } catch (DonneesRefusees refus) {
            releve.refuser(indice, enregistrement.donnees().path("id").asText(), refus.erreurs());
        }
    }

    List<MarcheDecp> marches() {
        return List.copyOf(parIdentite.values());
    }

    MarcheDecp marche(String identite) {
        return parIdentite.get(identite);
    }

    int indice(String identite) {
        return indices.get(identite);
    }

    /** Of those refused too: what is to be said of them does not wait in memory. */
    boolean estPlein() {
        return recus >= PLEIN;
    }

    int taille() {
        return parIdentite.size();
    }
}
