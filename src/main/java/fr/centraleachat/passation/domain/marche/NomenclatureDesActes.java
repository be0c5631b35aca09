package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.common.FichierDeReference;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The natures, matières and types of pieces that the contrôle de légalité knows, by code. */
@Component
public class NomenclatureDesActes {

    /** Contrats, conventions et avenants. */
    public static final String CONTRAT = "4";

    /** Marchés publics. */
    public static final String MARCHES_PUBLICS = "1.1";

    /** Of the pieces of a contract, the contract itself. */
    public static final String PIECE_CONTRAT = "99_CO";

    private final Map<String, String> matieres = new LinkedHashMap<>();
    private final Map<String, String> natures = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> types = new LinkedHashMap<>();

    NomenclatureDesActes() {
        for (var ligne : FichierDeReference.lire("actes-matieres")) {
            matieres.put(ligne.get("code"), ligne.get("libelle"));
        }
        for (var ligne : FichierDeReference.lire("actes-pieces")) {
            var nature = ligne.get("nature_code");
            natures.put(nature, ligne.get("nature_libelle"));
            types.computeIfAbsent(nature, n -> new LinkedHashMap<>())
                    .put(ligne.get("type_pj_code"), ligne.get("type_pj_libelle"));
        }
    }

    public Map<String, String> natures() {
        return natures;
    }

    public Map<String, String> matieres() {
        return matieres;
    }

    /** Of the pieces that an act of this nature may carry; empty for an unknown nature. */
    public Map<String, String> typesDePiece(String nature) {
        return types.getOrDefault(nature, Map.of());
    }
}
