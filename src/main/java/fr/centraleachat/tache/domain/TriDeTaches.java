package fr.centraleachat.tache.domain;

import fr.centraleachat.common.DonneesRefusees;
import java.util.Map;

/** The order of a list; what is asked is compared with a closed list, never pasted. */
public record TriDeTaches(String champ, boolean descendant) {

    private static final Map<String, String> COLONNES =
            Map.of(
                    "echeance", "echeance",
                    "creeeLe", "creee_le",
                    "libelle", "libelle",
                    "phase", "phase",
                    "adherent", "adherent",
                    "procedure", "procedure");

    /** Late first: the oldest échéance. */
    public static final TriDeTaches PAR_ECHEANCE = new TriDeTaches("echeance", false);

    public TriDeTaches {
        if (!COLONNES.containsKey(champ)) {
            throw DonneesRefusees.champ(
                    "tri", "Triez par echeance, creeeLe, libelle, phase, adherent ou procedure.");
        }
    }

    /**
     * @param texte {@code echeance,asc}; null or blank is by échéance
     */
    public static TriDeTaches lire(String texte) {
        if (texte == null || texte.isBlank()) {
            return PAR_ECHEANCE;
        }
        var parties = texte.split(",", 2);
        return new TriDeTaches(
                parties[0].strip(),
                parties.length == 2 && parties[1].strip().equalsIgnoreCase("desc"));
    }

    /** Always a total order, so that two pages never share a row. */
    String sql() {
        return COLONNES.get(champ) + (descendant ? " desc" : "") + " nulls last, creee_le, id";
    }
}
