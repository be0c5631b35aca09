package fr.centraleachat.catalogue.importation.classeur;

import fr.centraleachat.document.Classeurs;
import fr.centraleachat.document.FeuilleAPreparer;
import fr.centraleachat.document.FeuilleAPreparer.Colonne;
import fr.centraleachat.passation.FamillesDAchat;
import java.util.List;
import org.springframework.stereotype.Component;

/** The workbook to fill: its headers with their lists, and what is to be written under each. */
@Component
public class ModeleDeMarches {

    static final String FEUILLE = "Marchés";

    private static final String AIDE = "Mode d’emploi";
    private static final int LARGE = 70;
    private static final int MOYENNE = 32;
    private static final int ETROITE = 22;

    private final Classeurs classeurs;
    private final FamillesDAchat familles;

    ModeleDeMarches(Classeurs classeurs, FamillesDAchat familles) {
        this.classeurs = classeurs;
        this.familles = familles;
    }

    public byte[] ecrire() {
        return classeurs.preparer(
                List.of(
                        new FeuilleAPreparer(
                                FEUILLE,
                                ColonneDeMarche.toutes().stream().map(this::colonne).toList(),
                                List.of()),
                        new FeuilleAPreparer(AIDE, colonnesDeLAide(), aide())));
    }

    private Colonne colonne(ColonneDeMarche colonne) {
        var valeurs =
                colonne.code().equals(ColonnePropre.FAMILLE.code())
                        ? List.copyOf(familles.libelles().values())
                        : colonne.valeurs();
        return new Colonne(colonne.entete(), ETROITE, valeurs);
    }

    private static List<Colonne> colonnesDeLAide() {
        return List.of(
                new Colonne("Colonne", MOYENNE, List.of()),
                new Colonne("À remplir", ETROITE, List.of()),
                new Colonne("Ce qui s’y écrit", LARGE, List.of()),
                new Colonne("Nom dans les données essentielles", MOYENNE, List.of()));
    }

    private static List<List<String>> aide() {
        return ColonneDeMarche.toutes().stream()
                .map(
                        c ->
                                List.of(
                                        c.libelle(),
                                        c.obligatoire() ? "toujours" : "si vous le savez",
                                        c.note(),
                                        c.champ() == null ? "" : c.code()))
                .toList();
    }
}
