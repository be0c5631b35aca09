package fr.centraleachat.catalogue.dossier;

import fr.centraleachat.document.Pieces;
import fr.centraleachat.tache.DepotDePiece;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The files that a task page of the catalogue sends become pieces of its dossier. */
@Component
class DepotDuCatalogue implements DepotDePiece {

    private final Pieces pieces;

    DepotDuCatalogue(Pieces pieces) {
        this.pieces = pieces;
    }

    @Override
    public String module() {
        return "catalogue";
    }

    @Override
    public String deposer(
            String numero, String champ, String nom, String typeMime, InputStream contenu) {
        var categorie = champ.replaceAll("[^A-Za-z]", "_").toUpperCase(Locale.ROOT);
        return pieces.deposer(numero, categorie, nom, typeMime, contenu).id().toString();
    }

    @Override
    public Map<String, String> noms(String numero) {
        Map<String, String> noms = new LinkedHashMap<>();
        pieces.pieces(numero)
                .forEach(p -> noms.put(p.id().toString(), p.nom() + ", version " + p.version()));
        return noms;
    }
}
