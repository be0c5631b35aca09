package fr.centraleachat.courriel.domain;

import java.util.regex.Pattern;

/** What an address of courriel looks like. */
final class Adresses {

    private static final Pattern ADRESSE =
            Pattern.compile("[^@\\s,;<>]+@[^@\\s,;<>]+\\.[^@\\s,;<>]+");

    private Adresses() {}

    static boolean estValide(String adresse) {
        return ADRESSE.matcher(adresse).matches();
    }
}
