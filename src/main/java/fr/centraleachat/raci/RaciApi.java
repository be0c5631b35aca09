package fr.centraleachat.raci;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.organisation.Fonction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The matrix in force on a day. */
@RestController
class RaciApi {

    private final MatriceRaci matrice;
    private final Clock horloge;

    RaciApi(MatriceRaci matrice, Clock horloge) {
        this.matrice = matrice;
        this.horloge = horloge;
    }

    /**
     * @param processus all of them when absent
     * @param au today when absent
     */
    @GetMapping("/api/raci")
    List<LigneView> matrice(
            @RequestParam(required = false) String processus,
            @RequestParam(required = false) LocalDate au) {
        var lignes = matrice.lignes(au == null ? LocalDate.now(horloge) : au);
        if (processus == null) {
            return lignes.stream().map(LigneView::de).toList();
        }
        var retenues =
                lignes.stream().filter(l -> l.activite().processus().equals(processus)).toList();
        if (retenues.isEmpty()) {
            throw DonneesRefusees.champ("processus", refus(processus, lignes));
        }
        return retenues.stream().map(LigneView::de).toList();
    }

    private static String refus(String processus, List<Ligne> lignes) {
        var connus =
                lignes.stream().map(Ligne::activite).map(Activite::processus).distinct().toList();
        return "Le processus « "
                + processus
                + " » est inconnu : choisissez parmi "
                + String.join(", ", connus)
                + ".";
    }

    /**
     * @param lettres by fonction, « A/R » for instance
     */
    record LigneView(
            String code,
            String processus,
            String domaine,
            String activite,
            Map<Fonction, String> lettres,
            String source,
            String lecture,
            boolean reconstituee,
            String sansEtape) {

        static LigneView de(Ligne ligne) {
            var activite = ligne.activite();
            return new LigneView(
                    activite.code(),
                    activite.processus(),
                    activite.domaine(),
                    activite.libelle(),
                    ligne.cellules(),
                    activite.source(),
                    activite.lecture(),
                    activite.estReconstituee(),
                    activite.sansEtape());
        }
    }
}
