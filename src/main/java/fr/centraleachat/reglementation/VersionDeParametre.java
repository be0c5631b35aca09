package fr.centraleachat.reglementation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/** The mark of a history as somebody read it: it changes with any row of the code. */
final class VersionDeParametre {

    private VersionDeParametre() {}

    static String de(List<Parametre> lignes) {
        var somme = new CRC32();
        lignes.forEach(ligne -> somme.update(ligne.toString().getBytes(StandardCharsets.UTF_8)));
        return Long.toHexString(somme.getValue());
    }
}
