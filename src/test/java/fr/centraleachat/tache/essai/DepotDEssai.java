package fr.centraleachat.tache.essai;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.tache.DepotDePiece;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Keeps the names of the files that test pages send. */
@Component
public class DepotDEssai implements DepotDePiece {

    private final Map<String, String> noms = new ConcurrentHashMap<>();

    @Override
    public String module() {
        return "essai";
    }

    @Override
    public String deposer(
            String numero, String champ, String nom, String typeMime, InputStream contenu) {
        if (nom.contains("..")) {
            throw DonneesRefusees.champ(null, "Renommez ce fichier.");
        }
        var id = UUID.randomUUID().toString();
        noms.put(id, nom);
        return id;
    }

    @Override
    public Map<String, String> noms(String numero) {
        return Map.copyOf(noms);
    }
}
