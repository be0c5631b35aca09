package fr.centraleachat.catalogue.finance.fichier;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamSource;

/** How a text was written, told by its mark or by its content. */
enum Encodage {
    UTF_8_MARQUE(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16_PETIT(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16_GRAND(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
    UTF_8(StandardCharsets.UTF_8),
    WINDOWS_1252(Charset.forName("windows-1252"));

    private static final int BLOC = 8192;

    private final Charset jeu;
    private final byte[] marque;

    Encodage(Charset jeu, int... marque) {
        this.jeu = jeu;
        this.marque = new byte[marque.length];
        for (int i = 0; i < marque.length; i++) {
            this.marque[i] = (byte) marque[i];
        }
    }

    /** By its mark, else UTF-8 when the whole text is valid in it, else Windows-1252. */
    static Encodage de(InputStreamSource fichier) throws IOException {
        Encodage marque;
        try (var flux = fichier.getInputStream()) {
            marque = deDebut(flux.readNBytes(UTF_8_MARQUE.marque.length));
        }
        return marque == UTF_8 && !estValable(fichier) ? WINDOWS_1252 : marque;
    }

    static Encodage deDebut(byte[] debut) {
        for (var encodage : values()) {
            if (encodage.marque.length > 0 && NatureDeFichier.commence(debut, encodage.marque)) {
                return encodage;
            }
        }
        return UTF_8;
    }

    boolean admetLesOctetsNuls() {
        return this == UTF_16_PETIT || this == UTF_16_GRAND;
    }

    /** Past its mark. */
    Reader ouvrir(InputStreamSource fichier) throws IOException {
        var flux = fichier.getInputStream();
        flux.skipNBytes(marque.length);
        return new BufferedReader(new InputStreamReader(flux, jeu));
    }

    private static boolean estValable(InputStreamSource fichier) throws IOException {
        var decodeur =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bloc = new char[BLOC];
        try (var texte = new InputStreamReader(fichier.getInputStream(), decodeur)) {
            while (texte.read(bloc) >= 0) {
                // Only whether it can be read is asked.
            }
            return true;
        } catch (CharacterCodingException autreJeu) {
            return false;
        }
    }
}
