package fr.centraleachat.delai.suivi;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a list that is read page by page goes on: after that row, the most pressing first.
 *
 * @param reste days until the target of the phase that runs, negative when late
 */
public record Suite(int reste, String numero) {

    public static final Suite DEBUT = new Suite(Integer.MIN_VALUE, "");

    private static final Pattern ECRITE = Pattern.compile("(-?\\d{1,9})_(.{1,60})");

    /** Empty when it is not one. */
    public static Optional<Suite> lire(String texte) {
        var lue = ECRITE.matcher(texte);
        return lue.matches()
                ? Optional.of(new Suite(Integer.parseInt(lue.group(1)), lue.group(2)))
                : Optional.empty();
    }

    /** For an address. */
    @Override
    public String toString() {
        return reste + "_" + numero;
    }
}
