package fr.centraleachat.passation.web.classeur;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.document.Classeurs;
import fr.centraleachat.passation.domain.reparation.DossierRepris;
import fr.centraleachat.passation.domain.reparation.FichiersJoints;
import fr.centraleachat.passation.domain.reparation.ReprendreDesDossiers;
import fr.centraleachat.tache.Saisies;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Brings in the dossiers of a workbook: all its rows are right, or none is created. */
@Component
public class ImporterUnClasseur {

    private static final int DOSSIERS_MAXIMUM = 200;

    private final PlanDuClasseur plan;
    private final ModeleDuClasseur modele;
    private final Classeurs classeurs;
    private final Saisies saisies;
    private final ReprendreDesDossiers reprendre;

    ImporterUnClasseur(
            PlanDuClasseur plan,
            ModeleDuClasseur modele,
            Classeurs classeurs,
            Saisies saisies,
            ReprendreDesDossiers reprendre) {
        this.plan = plan;
        this.modele = modele;
        this.classeurs = classeurs;
        this.saisies = saisies;
        this.reprendre = reprendre;
    }

    /**
     * A dossier of the workbook. The session keeps it until the page that tells it.
     *
     * @param numero of the procédure it became; null at a trial
     */
    public record Repris(String repere, String numero) implements Serializable {}

    public byte[] modele() {
        reprendre.exigerLeDroit();
        return modele.ecrire();
    }

    /**
     * @throws DonneesRefusees with every fault, each told by its sheet, its row and its column
     */
    public List<Repris> importer(InputStream contenu, FichiersJoints joints) {
        var lus = lire(contenu);
        var numeros = situer(lus, () -> reprendre.reprendreTous(dossiers(lus), joints));
        return IntStream.range(0, lus.size())
                .mapToObj(i -> new Repris(lus.get(i).repere(), numeros.get(i)))
                .toList();
    }

    /** The same checks; nothing is created. */
    public List<Repris> essayer(InputStream contenu, FichiersJoints joints) {
        var lus = lire(contenu);
        situer(
                lus,
                () -> {
                    reprendre.essayer(dossiers(lus), joints);
                    return null;
                });
        return lus.stream().map(d -> new Repris(d.repere(), null)).toList();
    }

    private List<DossierLu> lire(InputStream contenu) {
        reprendre.exigerLeDroit();
        var lecture = LectureDuClasseur.de(plan.feuilles(), classeurs.lire(contenu));
        var erreurs = new ArrayList<>(lecture.erreurs());
        if (lecture.dossiers().isEmpty() && erreurs.isEmpty()) {
            erreurs.add(
                    Place.feuille(PlanDuClasseur.DOSSIERS)
                            .erreur("aucun dossier n’y est écrit.", null));
        }
        if (lecture.dossiers().size() > DOSSIERS_MAXIMUM) {
            erreurs.add(
                    Place.feuille(PlanDuClasseur.DOSSIERS)
                            .erreur(
                                    DOSSIERS_MAXIMUM + " dossiers au plus à la fois, séparez-les.",
                                    null));
        }
        lecture.dossiers().forEach(d -> erreurs.addAll(fautes(d)));
        DonneesRefusees.siErreurs(erreurs);
        return lecture.dossiers();
    }

    private List<Erreur> fautes(DossierLu dossier) {
        try {
            dossier(dossier);
            return List.of();
        } catch (DonneesRefusees e) {
            return e.erreurs().stream().map(dossier::situer).toList();
        }
    }

    private List<DossierRepris> dossiers(List<DossierLu> lus) {
        return lus.stream().map(this::dossier).toList();
    }

    private DossierRepris dossier(DossierLu lu) {
        return saisies.lier(DossierRepris.class, saisies.lire(DossierRepris.class, lu.ecrits()));
    }

    /** What a garde refuses is told where it was written. */
    private static <T> T situer(List<DossierLu> lus, Supplier<T> acte) {
        try {
            return acte.get();
        } catch (DonneesRefusees e) {
            var refus =
                    new DonneesRefusees(
                            e.erreurs().stream().map(erreur -> situer(lus, erreur)).toList());
            refus.initCause(e);
            throw refus;
        }
    }

    private static Erreur situer(List<DossierLu> lus, Erreur erreur) {
        var chemin = erreur.champ();
        if (!chemin.startsWith("dossiers[")) {
            return erreur;
        }
        int fin = chemin.indexOf(']');
        int rang = Integer.parseInt(chemin.substring("dossiers[".length(), fin));
        var suite = chemin.length() > fin + 1 ? chemin.substring(fin + 2) : "";
        return lus.get(rang).situer(new Erreur(suite, erreur.message(), erreur.regle()));
    }
}
