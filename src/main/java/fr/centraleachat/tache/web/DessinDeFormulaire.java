package fr.centraleachat.tache.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.formulaire.ModeleDeChamp;
import fr.centraleachat.tache.formulaire.ModeleDeSaisie;
import fr.centraleachat.tache.formulaire.Nature;
import fr.centraleachat.tache.formulaire.SchemaDeSaisie;
import fr.centraleachat.tache.web.ChampDePage.Choix;
import fr.centraleachat.tache.web.ChampDePage.Genre;
import fr.centraleachat.tache.web.ChampDePage.Ligne;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Draws the fields of a record with what fills them. */
final class DessinDeFormulaire {

    private final ContenuDeFormulaire contenu;

    private DessinDeFormulaire(ContenuDeFormulaire contenu) {
        this.contenu = contenu;
    }

    static FormulaireDePage dessiner(
            ModeleDeSaisie modele, ContenuDeFormulaire contenu, boolean motifDu) {
        var dessin = new DessinDeFormulaire(contenu);
        return new FormulaireDePage(
                dessin.champs(modele.champs(), contenu.corps(), ""),
                motifDu ? dessin.motif() : null);
    }

    private ChampDePage motif() {
        var nom = SchemaDeSaisie.MOTIF_SANS_AVIS;
        return ChampDePage.de(
                        nom,
                        "Motif pour achever sans attendre un avis, ou contre un avis",
                        Genre.TEXTE_LONG)
                .aide("Un avis attendu manque, ou n’est pas favorable. Le motif reste au dossier.")
                .obligatoire()
                .valeurs(ValeurAffichee.de(Nature.TEXTE_LONG, contenu.corps().path(nom)))
                .erreurs(contenu.erreursDe(nom))
                .champ();
    }

    private List<ChampDePage> champs(List<ModeleDeChamp> modeles, JsonNode objet, String parent) {
        return modeles.stream().map(m -> champ(m, modeles, objet, parent)).toList();
    }

    private ChampDePage champ(
            ModeleDeChamp modele, List<ModeleDeChamp> freres, JsonNode objet, String parent) {
        var chemin = modele.chemin(parent);
        var valeur = objet.path(modele.nom());
        var choix = choix(modele, chemin, valeur);
        var genre = genre(modele, contenu.choixDe(chemin) != null);
        var valeurs = ValeurAffichee.de(modele.nature(), valeur);
        boolean unParLigne = modele.liste() && genre == Genre.TEXTE_LONG && !valeurs.isEmpty();
        var ebauche =
                ChampDePage.de(chemin, modele.libelle(), genre)
                        .aide(modele.aide())
                        .regle(modele.regle())
                        .valeurs(unParLigne ? List.of(String.join("\n", valeurs)) : valeurs)
                        .choix(choix)
                        .repere(contenu.estUnRepere(chemin))
                        .erreurs(contenu.erreursDe(chemin));
        if (modele.obligatoire()) {
            ebauche.obligatoire();
        }
        if (modele.si() != null) {
            ebauche.si(siEcrit(modele), ConditionEnMots.ecrire(modele.si(), freres));
        }
        if (modele.nature() == Nature.GROUPE) {
            ebauche.tableau(colonnes(modele, chemin), lignes(modele, valeur, chemin));
        }
        return ebauche.champ();
    }

    private static String siEcrit(ModeleDeChamp modele) {
        var si = modele.si();
        return si.champ() + (si.contient() ? "~" : "=") + String.join("|", si.valeurs());
    }

    private List<ChampDePage> colonnes(ModeleDeChamp modele, String chemin) {
        return champs(modele.champs(), MissingNode.getInstance(), chemin);
    }

    /** At least one row where one is required. */
    private List<Ligne> lignes(ModeleDeChamp modele, JsonNode valeur, String chemin) {
        if (!modele.liste()) {
            return List.of(new Ligne(chemin, champs(modele.champs(), valeur, chemin)));
        }
        List<JsonNode> rangees = new ArrayList<>();
        valeur.forEach(rangees::add);
        if (rangees.isEmpty() && (modele.obligatoire() || modele.si() != null)) {
            rangees.add(MissingNode.getInstance());
        }
        List<Ligne> lignes = new ArrayList<>();
        for (int i = 0; i < rangees.size(); i++) {
            var nom = chemin + "[" + i + "]";
            lignes.add(new Ligne(nom, champs(modele.champs(), rangees.get(i), nom)));
        }
        return lignes;
    }

    private List<Choix> choix(ModeleDeChamp modele, String chemin, JsonNode valeur) {
        var donnes = contenu.choixDe(chemin);
        if (donnes != null) {
            return donnes.stream().map(c -> choix(modele, c)).toList();
        }
        return switch (modele.nature()) {
            case CHOIX ->
                    modele.options().stream()
                            .map(o -> new Choix(o.valeur(), o.libelle(), vide(o.suite())))
                            .toList();
            case ADHERENT -> choix(contenu.adherents());
            case PIECE -> choix(contenu.pieces().avec(ValeurAffichee.de(modele.nature(), valeur)));
            default -> List.of();
        };
    }

    private static List<Choix> choix(Map<String, String> noms) {
        return noms.entrySet().stream().map(e -> Choix.de(e.getKey(), e.getValue())).toList();
    }

    /** Narrowed, a choice keeps what follows from it. */
    private static Choix choix(ModeleDeChamp modele, FormulaireDeTache.Choix choix) {
        return modele.options().stream()
                .filter(o -> o.valeur().equals(choix.valeur()))
                .findFirst()
                .map(o -> new Choix(choix.valeur(), choix.libelle(), vide(o.suite())))
                .orElseGet(() -> Choix.de(choix.valeur(), choix.libelle()));
    }

    private static String vide(String texte) {
        return texte.isEmpty() ? null : texte;
    }

    /**
     * @param parmi the form says among which values; pieces are then chosen, not deposited
     */
    private static Genre genre(ModeleDeChamp modele, boolean parmi) {
        return switch (modele.nature()) {
            case CHOIX, AGENT -> parmi(modele);
            case PIECE -> parmi ? parmi(modele) : modele.liste() ? Genre.PIECES : Genre.PIECE;
            case FICHIER -> modele.liste() ? Genre.PIECES : Genre.PIECE;
            case ADHERENT -> modele.liste() ? Genre.ADHERENTS : Genre.ADHERENT;
            case GROUPE -> modele.liste() ? Genre.TABLEAU : Genre.GROUPE;
            default -> parmi ? parmi(modele) : libre(modele);
        };
    }

    private static Genre parmi(ModeleDeChamp modele) {
        return modele.liste() ? Genre.CHOIX_MULTIPLE : Genre.CHOIX;
    }

    /** A list of free values is written one a line. */
    private static Genre libre(ModeleDeChamp modele) {
        if (modele.liste()) {
            return Genre.TEXTE_LONG;
        }
        return switch (modele.nature()) {
            case TEXTE_LONG -> Genre.TEXTE_LONG;
            case BOOLEEN -> Genre.BOOLEEN;
            case ENTIER -> Genre.ENTIER;
            case POURCENT -> Genre.POURCENT;
            case MONTANT -> Genre.MONTANT;
            case DATE -> Genre.DATE;
            case INSTANT -> Genre.INSTANT;
            default -> Genre.TEXTE;
        };
    }
}
