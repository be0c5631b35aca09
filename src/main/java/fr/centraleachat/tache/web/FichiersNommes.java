package fr.centraleachat.tache.web;

import fr.centraleachat.tache.formulaire.ModeleDeChamp;
import fr.centraleachat.tache.formulaire.ModeleDeSaisie;
import fr.centraleachat.tache.formulaire.Nature;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.web.multipart.MultipartFile;

/** A field that takes the name of a file has that of the file posted under its path. */
final class FichiersNommes {

    private FichiersNommes() {}

    static void ajouter(
            ModeleDeSaisie modele,
            HttpServletRequest requete,
            Map<String, List<String>> parametres) {
        var chemins = chemins(modele.champs(), "").toList();
        ReceptionDeSaisie.fichiers(requete).stream()
                .filter(f -> chemins.contains(f.getName()))
                .forEach(f -> ajouter(f, parametres));
    }

    private static void ajouter(MultipartFile fichier, Map<String, List<String>> parametres) {
        var noms = new ArrayList<>(parametres.getOrDefault(fichier.getName(), List.of()));
        noms.add(fichier.getOriginalFilename());
        parametres.put(fichier.getName(), noms);
    }

    private static Stream<String> chemins(List<ModeleDeChamp> champs, String parent) {
        return champs.stream()
                .flatMap(
                        c ->
                                c.nature() == Nature.FICHIER
                                        ? Stream.of(c.chemin(parent))
                                        : chemins(c.champs(), c.chemin(parent)));
    }
}
