package fr.centraleachat.passation.domain.grille;

import fr.centraleachat.passation.domain.analyse.QualificationDOffre;
import fr.centraleachat.tache.Libelles;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The qualifications of an offer, as a workbook writes them. */
final class Qualifications {

    private Qualifications() {}

    /** Null of null. */
    static String libelle(QualificationDOffre qualification) {
        return qualification == null ? null : Libelles.de(qualification);
    }

    static List<String> libelles() {
        return Arrays.stream(QualificationDOffre.values()).map(Qualifications::libelle).toList();
    }

    static Optional<QualificationDOffre> lire(String libelle) {
        return Arrays.stream(QualificationDOffre.values())
                .filter(q -> libelle(q).equals(libelle))
                .findFirst();
    }
}
