package fr.centraleachat.passation.web.classeur;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.document.FeuilleLue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers what the sheets say of each dossier, and notes every fault of the workbook itself. */
final class LectureDuClasseur {

    private static final Set<String> A_PART = Set.of(ModeleDuClasseur.AIDE, "Listes");

    private final List<FeuilleDuPlan> plan;
    private final Map<String, DossierLu> dossiers = new LinkedHashMap<>();
    private final List<Erreur> erreurs = new ArrayList<>();

    private LectureDuClasseur(List<FeuilleDuPlan> plan) {
        this.plan = plan;
    }

    /** The sheet of the dossiers is read first: the others only name them. */
    static LectureDuClasseur de(List<FeuilleDuPlan> plan, List<FeuilleLue> feuilles) {
        var lecture = new LectureDuClasseur(plan);
        lecture.refuserLesInconnues(feuilles);
        lecture.refuserLesFusions(feuilles);
        for (var prevue : plan) {
            feuilles.stream()
                    .filter(f -> f.nom().equals(prevue.nom()))
                    .forEach(
                            f ->
                                    LectureDeFeuille.lire(
                                            prevue, f, lecture.dossiers, lecture.erreurs));
        }
        lecture.situerLesPartiesAbsentes();
        return lecture;
    }

    List<DossierLu> dossiers() {
        return List.copyOf(dossiers.values());
    }

    List<Erreur> erreurs() {
        return List.copyOf(erreurs);
    }

    private void refuserLesInconnues(List<FeuilleLue> feuilles) {
        var connues = plan.stream().map(FeuilleDuPlan::nom).toList();
        feuilles.stream()
                .map(FeuilleLue::nom)
                .filter(nom -> !connues.contains(nom) && !A_PART.contains(nom))
                .map(Place::feuille)
                .map(p -> p.erreur("elle n’est pas du modèle, retirez-la ou renommez-la.", null))
                .forEach(erreurs::add);
    }

    /** A merged cell has a value for its first row only: the others would be told as blank. */
    private void refuserLesFusions(List<FeuilleLue> feuilles) {
        feuilles.stream()
                .filter(f -> !A_PART.contains(f.nom()))
                .forEach(f -> f.fusions().forEach(ou -> erreurs.add(fusion(f.nom(), ou))));
    }

    private static Erreur fusion(String feuille, String cellules) {
        return new Erreur(
                feuille + "!" + cellules,
                "Feuille « %s », cellules %s : elles sont fusionnées, défusionnez-les et écrivez la valeur dans chacune."
                        .formatted(feuille, cellules),
                null);
    }

    /** What is missing there is told by the name of the sheet. */
    private void situerLesPartiesAbsentes() {
        for (var dossier : dossiers.values()) {
            plan.forEach(f -> dossier.situer(f.prefixe(), Place.feuille(f.nom())));
        }
    }
}
