package fr.centraleachat.passation.domain.lettres;

import fr.centraleachat.passation.domain.envoi.Envoi;
import fr.centraleachat.passation.domain.envoi.GenreDEnvoi;
import java.util.stream.Stream;

/**
 * Letters that leave together: the last proof of a series lets the process go on.
 *
 * @param prefixe of the keys of its sendings, empty for the first letters of a procédure
 * @param message that the process awaits, null when it awaits none
 * @param lot whose marché awaits it, null for the whole process
 */
public record SerieDeLettres(String prefixe, String message, Integer lot) {

    /** To all the candidates, once the attributaires are checked. */
    public static final SerieDeLettres INITIALE = new SerieDeLettres("", "LettresEnvoyees", null);

    /** To all the participants, once it is decided that there will be no marché. */
    public static final SerieDeLettres ARRET =
            new SerieDeLettres("arret/", "LettresArretEnvoyees", null);

    /** To the participants of lots that stop while the others go on: nothing awaits them. */
    public static final SerieDeLettres ARRET_DE_LOTS =
            new SerieDeLettres("arret-lots/", null, null);

    private static final String SUIVANT = "suivant-";

    /**
     * To the candidates of a lot whose attributaire, already announced, defaulted.
     *
     * @param tour from 1
     */
    static SerieDeLettres suivant(int lot, int tour) {
        return new SerieDeLettres(SUIVANT + lot + "-" + tour + "/", "LettresSuivantEnvoyees", lot);
    }

    public static SerieDeLettres de(Envoi lettre) {
        var prefixe = lettre.cle().substring(0, lettre.cle().indexOf('/') + 1);
        if (prefixe.startsWith(SUIVANT)) {
            return new SerieDeLettres(prefixe, "LettresSuivantEnvoyees", lettre.lot());
        }
        return Stream.of(ARRET, ARRET_DE_LOTS)
                .filter(serie -> serie.prefixe.equals(prefixe))
                .findFirst()
                .orElse(INITIALE);
    }

    /** Whether that sending is one of its letters. */
    public boolean comprend(Envoi envoi) {
        return envoi.genre() == GenreDEnvoi.LETTRE && de(envoi).equals(this);
    }

    boolean estAttendue() {
        return message != null;
    }

    public String cle(String lettre) {
        return prefixe + lettre;
    }
}
