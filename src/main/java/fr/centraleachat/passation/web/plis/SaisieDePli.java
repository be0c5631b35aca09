package fr.centraleachat.passation.web.plis;

import fr.centraleachat.passation.domain.plis.DepotDePli;
import fr.centraleachat.passation.domain.plis.FichierDePli;
import fr.centraleachat.passation.domain.plis.Operateur;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.multipart.MultipartFile;

/**
 * What comes with the files of a pli.
 *
 * @param lots empty for all of them
 * @param tour null for the first
 * @param recuLe null when the pli arrives now
 */
record SaisieDePli(
        Operateur operateur,
        List<Integer> lots,
        Integer tour,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) OffsetDateTime recuLe,
        UUID preuve,
        String motif) {

    static SaisieDePli vide(int tour) {
        return new SaisieDePli(null, List.of(), tour, null, null, null);
    }

    int numeroDeTour() {
        return tour == null ? 1 : tour;
    }

    DepotDePli depot(String numero, List<MultipartFile> fichiers) {
        return new DepotDePli(
                numero,
                numeroDeTour(),
                operateur,
                lots,
                recuLe == null ? null : recuLe.toInstant(),
                preuve,
                motif == null || motif.isBlank() ? null : motif.strip(),
                fichiers.stream().filter(f -> !estAbsent(f)).map(SaisieDePli::fichier).toList());
    }

    /** A browser posts an empty part when no file was chosen. */
    private static boolean estAbsent(MultipartFile fichier) {
        return fichier.isEmpty() && "".equals(fichier.getOriginalFilename());
    }

    private static FichierDePli fichier(MultipartFile fichier) {
        return new FichierDePli(fichier.getOriginalFilename(), fichier.getContentType(), fichier);
    }
}
