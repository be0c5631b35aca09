package fr.centraleachat.passation.web.dce;

import fr.centraleachat.common.web.FichierEnFlux;
import fr.centraleachat.passation.domain.dce.DceEnArchive;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Writes the archive of a DCE to an answer as it is made. */
final class EnvoiDArchive {

    private EnvoiDArchive() {}

    /** What refuses it is known before the first byte. */
    static void envoyer(DceEnArchive archive, String numero, HttpServletResponse reponse)
            throws IOException {
        var contenu = archive.contenu(numero);
        FichierEnFlux.ZIP.envoyer(
                reponse, contenu.nom(), sortie -> archive.ecrire(contenu, sortie));
    }
}
