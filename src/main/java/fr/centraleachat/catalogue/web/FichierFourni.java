package fr.centraleachat.catalogue.web;

import fr.centraleachat.common.DonneesRefusees;
import org.springframework.web.multipart.MultipartFile;

/** The file of a form: there, and with content. */
final class FichierFourni {

    private FichierFourni() {}

    static MultipartFile exiger(MultipartFile fichier) {
        if (fichier == null || fichier.getOriginalFilename() == null) {
            throw DonneesRefusees.champ("fichier", "Choisissez un fichier.");
        }
        if (fichier.isEmpty()) {
            var vide = fichier.getOriginalFilename().isEmpty();
            throw DonneesRefusees.champ(
                    "fichier",
                    vide
                            ? "Choisissez un fichier."
                            : "Ce fichier est vide : exportez-le de nouveau.");
        }
        return fichier;
    }

    /** Without the folder that some browsers add, and short enough to be shown. */
    static String nom(MultipartFile fichier) {
        var nom =
                fichier.getOriginalFilename().replaceAll("^.*[/\\\\]", "").replaceAll("\\p{C}", "");
        return nom.length() > 120 ? nom.substring(0, 120) : nom;
    }
}
