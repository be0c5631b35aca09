package fr.centraleachat.catalogue.importation;

import fr.centraleachat.catalogue.decp.MarcheDecp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Some records of a file, checked, before they are written together. */
final class LotDeMarches {

    private static final int PLEIN = 500;

    private final Map<String, Candidat> parIdentite = new LinkedHashMap<>();
    private int recus;

    /** One that was refused counts too: what is to be said of it does not wait in memory. */
    void compter() {
        recus++;
    }

    void ajouter(Candidat candidat) {
        parIdentite.put(candidat.identite(), candidat);
    }

    LotDeMarches copie() {
        var copie = new LotDeMarches();
        copie.parIdentite.putAll(parIdentite);
        copie.recus = recus;
        return copie;
    }

    void retirer(Candidat candidat) {
        parIdentite.remove(candidat.identite());
    }

    List<Candidat> candidats() {
        return List.copyOf(parIdentite.values());
    }

    List<MarcheDecp> marches() {
        return parIdentite.values().stream().map(Candidat::marche).toList();
    }

    Candidat candidat(String identite) {
        return parIdentite.get(identite);
    }

    /** Those that are wanted, by identity. */
    Map<String, String> references() {
        return parIdentite.values().stream()
                .filter(c -> c.propres().reference() != null)
                .collect(Collectors.toMap(Candidat::identite, c -> c.propres().reference()));
    }

    boolean estPlein() {
        return recus >= PLEIN;
    }

    int taille() {
        return parIdentite.size();
    }
}
