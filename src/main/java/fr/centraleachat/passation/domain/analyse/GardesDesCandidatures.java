package fr.centraleachat.passation.domain.analyse;

import fr.centraleachat.common.Erreur;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Every candidature received is examined once, and a rejection says why (R2144-3, R2144-7). */
record GardesDesCandidatures(Rao rao, Collection<String> operateurs) {

    List<Erreur> fautes() {
        var fautes = new ArrayList<Erreur>();
        operateurs.stream()
                .filter(o -> nombre(o) != 1)
                .map(GardesDesCandidatures::nonExaminee)
                .forEach(fautes::add);
        for (int i = 0; i < rao.candidatures().size(); i++) {
            var candidature = rao.candidatures().get(i);
            if (Boolean.FALSE.equals(candidature.recevable())
                    && GardesDuRao.vide(candidature.motif())) {
                fautes.add(
                        new Erreur(
                                "candidatures[" + i + "].motif",
                                "Écrivez pourquoi cette candidature n’est pas recevable.",
                                "R2144-7"));
            }
        }
        return fautes;
    }

    private long nombre(String operateur) {
        return rao.candidatures().stream().filter(c -> c.operateur().equals(operateur)).count();
    }

    private static Erreur nonExaminee(String operateur) {
        return new Erreur(
                "candidatures",
                "Examinez une fois, et une seule, la candidature de l’opérateur " + operateur + ".",
                "R2144-3");
    }
}
