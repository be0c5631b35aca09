package fr.centraleachat.document.web;

import fr.centraleachat.common.DonneesRefusees;
import java.io.IOException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

/** The modèle that was sent, within its bound: it is held in memory. */
final class ModeleRecu {

    private static final long TAILLE_MAXIMALE = 5_000_000;

    private ModeleRecu() {}

    static byte[] lire(MultipartFile fichier) throws IOException {
        if (fichier == null || fichier.isEmpty()) {
            throw DonneesRefusees.champ("fichier", "Joignez le modèle, un document .docx.");
        }
        if (fichier.getSize() > TAILLE_MAXIMALE) {
            throw new MaxUploadSizeExceededException(TAILLE_MAXIMALE);
        }
        return fichier.getBytes();
    }
}
