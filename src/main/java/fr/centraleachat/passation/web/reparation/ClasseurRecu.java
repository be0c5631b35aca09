package fr.centraleachat.passation.web.reparation;

import fr.centraleachat.common.DonneesRefusees;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

/** The workbook that was sent, within its bound. */
final class ClasseurRecu {

    private static final long TAILLE_MAXIMALE = 5_000_000;

    private ClasseurRecu() {}

    static InputStream ouvrir(MultipartFile fichier) throws IOException {
        if (fichier == null || fichier.isEmpty()) {
            throw DonneesRefusees.champ("fichier", "Joignez le classeur .xlsx rempli.");
        }
        if (fichier.getSize() > TAILLE_MAXIMALE) {
            throw new MaxUploadSizeExceededException(TAILLE_MAXIMALE);
        }
        return fichier.getInputStream();
    }
}
