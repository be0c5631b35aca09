package fr.centraleachat.passation.web.plis;

import fr.centraleachat.document.Telechargement;
import fr.centraleachat.passation.domain.plis.LectureDesPlis;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;

/** A file of an opened pli, given back as it was deposited. */
final class FichierDePli {

    private FichierDePli() {}

    static ResponseEntity<Resource> reponse(LectureDesPlis.Contenu contenu) {
        var document = contenu.document();
        return new Telechargement(
                        document.nom(),
                        document.typeMime(),
                        document.taille(),
                        document.empreinte())
                .reponse(contenu.octets());
    }
}
