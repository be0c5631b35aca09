package fr.centraleachat.passation.web.classeur;

import fr.centraleachat.passation.domain.reparation.DossierRepris;
import fr.centraleachat.tache.ChampDecrit;
import fr.centraleachat.tache.Saisies;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The sheets and columns of the workbook, drawn from the dossier itself: what is added to a form is
 * in the workbook the same day. A piece cannot be: it is deposited once the procédure exists.
 */
@Component
class PlanDuClasseur {

    static final String REPERE = "Repère";
    static final String DOSSIERS = "Dossiers";
    private static final int NOM_MAXIMAL = 31;

    /** Where the label of the part is too long, or says too little beside the others. */
    private static final Map<String, String> NOMS =
            Map.of(
                    "montage", "Montages",
                    "saisine", "Saisines",
                    "preinstruction", "Pré-instructions",
                    "montage.lots", "Lots du montage",
                    "montage.criteres", "Critères",
                    "montage.bornes", "Bornes de l’accord-cadre",
                    "montage.prestationsSupplementaires", "Prestations supplémentaires",
                    "montage.operationsConfiees", "Qui fait quoi",
                    "montage.calendrierPrevisionnel", "Calendrier");

    private final Saisies saisies;
    private final ChoixDuClasseur choix;

    PlanDuClasseur(Saisies saisies, ChoixDuClasseur choix) {
        this.saisies = saisies;
        this.choix = choix;
    }

    /** The dossiers first. */
    List<FeuilleDuPlan> feuilles() {
        var feuilles = new ArrayList<FeuilleDuPlan>();
        ajouter(feuilles, DOSSIERS, "", false, saisies.champs(DossierRepris.class));
        return feuilles;
    }

    private void ajouter(
            List<FeuilleDuPlan> feuilles,
            String nom,
            String prefixe,
            boolean plusieurs,
            List<ChampDecrit> champs) {
        var colonnes = new ArrayList<ColonneDuPlan>();
        var feuille = new FeuilleDuPlan(nom, prefixe, plusieurs, colonnes);
        feuilles.add(feuille);
        for (var champ : champs) {
            var chemin = prefixe.isEmpty() ? champ.nom() : prefixe + "." + champ.nom();
            if (champ.estUnGroupe() && (champ.liste() || prefixe.isEmpty())) {
                ajouter(feuilles, nom(chemin, champ), chemin, champ.liste(), champ.champs());
            } else if (champ.estUnGroupe()) {
                champ.champs().forEach(c -> colonnes.add(colonne(feuille, champ, c)));
            } else if (!"PIECE".equals(champ.genre())) {
                colonnes.add(colonne(feuille, null, champ));
            }
        }
    }

    private static String nom(String chemin, ChampDecrit champ) {
        var nom = NOMS.getOrDefault(chemin, champ.libelle());
        return nom.length() > NOM_MAXIMAL ? nom.substring(0, NOM_MAXIMAL) : nom;
    }

    /**
     * @param groupe of which the field is a part, null when it stands alone
     */
    private ColonneDuPlan colonne(FeuilleDuPlan feuille, ChampDecrit groupe, ChampDecrit champ) {
        var entete = groupe == null ? champ.libelle() : groupe.libelle() + " : " + champ.libelle();
        var chemin = groupe == null ? champ.nom() : groupe.nom() + "." + champ.nom();
        var entier = feuille.prefixe().isEmpty() ? chemin : feuille.prefixe() + "." + chemin;
        return new ColonneDuPlan(entete, chemin, champ, choix.pour(entier, champ));
    }
}
