package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.importation.classeur.ColonneDeMarche;
import org.springframework.stereotype.Component;

/** The fields of a marché as an agent names them; {@code @libellesDesChamps} in the pages. */
@Component
public class LibellesDesChamps {

    /** The code itself when it is of no field. */
    public String libelle(String code) {
        return code == null ? "" : ColonneDeMarche.libelle(code).orElse(code);
    }
}
