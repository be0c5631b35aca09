package fr.centraleachat.passation.web.grille;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Montant;
import fr.centraleachat.passation.domain.grille.GrilleDeLot;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Fills the fields of the page: with what was typed and refused, else with what is known. */
final class ChampsDeGrille {

    private final String feuille;
    private final Map<String, String> saisies;
    private final List<Erreur> erreurs;

    ChampsDeGrille(GrilleDeLot grille, Map<String, String> saisies, List<Erreur> erreurs) {
        this.feuille = "Lot " + grille.lot() + "!";
        this.saisies = saisies;
        this.erreurs = erreurs;
    }

    ChampDeGrille de(String nom, String connue) {
        return new ChampDeGrille(
                nom, saisies.getOrDefault(nom, connue == null ? "" : connue), erreur(nom));
    }

    ChampDeGrille de(String nom, Object connue) {
        return de(nom, connue == null ? null : ecrit(connue));
    }

    private static String ecrit(Object connue) {
        var nombre = connue instanceof Montant m ? m.valeur() : (BigDecimal) connue;
        return nombre.toPlainString().replace('.', ',');
    }

    /** Without the place, which the page shows. */
    private String erreur(String nom) {
        return erreurs.stream()
                .filter(e -> (feuille + nom).equals(e.champ()))
                .map(e -> e.message().replaceFirst("^.*?cellule [A-Z]+\\d+ : ", ""))
                .findFirst()
                .orElse(null);
    }
}
