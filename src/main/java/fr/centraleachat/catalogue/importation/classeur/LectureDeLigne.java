package fr.centraleachat.catalogue.importation.classeur;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.centraleachat.catalogue.decp.ChampDecp;
import fr.centraleachat.catalogue.decp.ControleDecp;
import fr.centraleachat.catalogue.decp.JourEcrit;
import fr.centraleachat.catalogue.decp.LectureDeChamp;
import fr.centraleachat.catalogue.decp.MarcheDecp;
import fr.centraleachat.catalogue.decp.NatureDeChamp;
import fr.centraleachat.catalogue.decp.RemarquesDeForme;
import fr.centraleachat.catalogue.importation.Candidat;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import java.util.ArrayList;
import java.util.List;

/** Makes of a row the record that a DECP file would hold, checked alike, with what is ours. */
final class LectureDeLigne {

    private static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);

    private final LectureDesPropres propres;

    LectureDeLigne(LectureDesPropres propres) {
        this.propres = propres;
    }

    /**
     * @throws DonneesRefusees with every fault of the row, by field
     */
    Candidat lire(int numero, LigneDeMarche ligne) {
        var donnees = donnees(ligne);
        var marche = controler(donnees, ligne);
        var siens = propres.lire(ligne, marche);
        DonneesRefusees.siErreurs(ligne.erreurs());
        return new Candidat(numero, marche, siens, remarques(donnees, ligne));
    }

    private static ObjectNode donnees(LigneDeMarche ligne) {
        var donnees = JSON.objectNode();
        for (var champ : ChampDecp.values()) {
            if (champ == ChampDecp.TITULAIRES) {
                titulaires(donnees, ligne);
                continue;
            }
            var valeur = ligne.lire(champ.code(), t -> LectureDeChamp.lire(champ, t));
            if (valeur != null) {
                champ.ecrire(donnees, valeur);
            }
        }
        return donnees;
    }

    private static void titulaires(ObjectNode donnees, LigneDeMarche ligne) {
        var identifiants = ligne.liste(ChampDecp.TITULAIRES.code());
        var noms = ligne.liste(ColonnePropre.NOMS.code());
        var types = ligne.liste(ColonnePropre.TYPES.code());
        if (identifiants.isEmpty()) {
            return;
        }
        var liste = donnees.putArray(ChampDecp.TITULAIRES.code());
        for (int i = 0; i < identifiants.size(); i++) {
            var titulaire = liste.addObject().putObject("titulaire");
            titulaire.put("typeIdentifiant", place(types, i).isEmpty() ? "SIRET" : types.get(i));
            titulaire.put("id", identifiants.get(i).replaceAll("[\\s\u00a0\u202f]", ""));
            if (!place(noms, i).isEmpty()) {
                titulaire.put("denominationSociale", noms.get(i));
            }
        }
    }

    private static String place(List<String> liste, int rang) {
        return rang < liste.size() ? liste.get(rang).strip() : "";
    }

    /** Null when the record is refused: its faults are noted beside those of the row. */
    private static MarcheDecp controler(ObjectNode donnees, LigneDeMarche ligne) {
        try {
            return ControleDecp.controler(donnees);
        } catch (DonneesRefusees refus) {
            var dites = ligne.erreurs().stream().map(Erreur::champ).toList();
            refus.erreurs().stream()
                    .filter(e -> !dites.contains(e.champ()))
                    .forEach(e -> ligne.signaler(e.champ(), e.message()));
            return null;
        }
    }

    private static List<Erreur> remarques(ObjectNode donnees, LigneDeMarche ligne) {
        var remarques = new ArrayList<>(RemarquesDeForme.de(donnees));
        for (var champ : ChampDecp.values()) {
            var texte = ligne.texte(champ.code());
            if (champ.nature() == NatureDeChamp.JOUR && JourEcrit.porteUneHeure(texte)) {
                remarques.add(
                        Erreur.de(
                                champ.code(),
                                "« "
                                        + texte
                                        + " » porte une heure ou un fuseau : seul le jour est"
                                        + " retenu."));
            }
        }
        return remarques;
    }
}
