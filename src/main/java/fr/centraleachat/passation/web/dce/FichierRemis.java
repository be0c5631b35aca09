package fr.centraleachat.passation.web.dce;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.document.Piece;
import fr.centraleachat.passation.domain.dce.RemettreUnePiece;
import java.io.IOException;
import java.util.UUID;
import org.springframework.web.multipart.MultipartFile;

/** The file that an agent puts back. */
final class FichierRemis {

    private FichierRemis() {}

    static Piece remettre(RemettreUnePiece remettre, String numero, UUID id, MultipartFile fichier)
            throws IOException {
        if (fichier == null || fichier.isEmpty()) {
            throw DonneesRefusees.champ("fichier", "Joignez le fichier que vous avez modifié.");
        }
        try (var contenu = fichier.getInputStream()) {
            return remettre.remettre(numero, id, fichier.getOriginalFilename(), contenu);
        }
    }

    static String phrase(Piece remise) {
        return "La version %d de « %s » est au dossier.".formatted(remise.version(), remise.nom());
    }
}
