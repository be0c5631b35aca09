package fr.centraleachat.passation.web.reparation;

import fr.centraleachat.passation.domain.reparation.FichierJoint;
import fr.centraleachat.passation.domain.reparation.FichiersJoints;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** The files that were sent with the dossiers, by the name that the agent's machine gave them. */
final class FichiersRecus {

    private FichiersRecus() {}

    /**
     * @param fichiers null for none; a part without a file, as a page sends for an empty field, is
     *     left out
     */
    static FichiersJoints de(List<MultipartFile> fichiers) {
        return fichiers == null
                ? FichiersJoints.aucun()
                : new FichiersJoints(
                        fichiers.stream()
                                .filter(f -> !f.isEmpty())
                                .map(FichiersRecus::joint)
                                .toList());
    }

    /** All those of a page, whatever their field. */
    static FichiersJoints de(HttpServletRequest requete) {
        var multipart = WebUtils.getNativeRequest(requete, MultipartHttpServletRequest.class);
        return multipart == null
                ? FichiersJoints.aucun()
                : de(multipart.getMultiFileMap().values().stream().flatMap(List::stream).toList());
    }

    private static FichierJoint joint(MultipartFile fichier) {
        return new FichierJoint(fichier.getOriginalFilename(), fichier.getContentType(), fichier);
    }
}
