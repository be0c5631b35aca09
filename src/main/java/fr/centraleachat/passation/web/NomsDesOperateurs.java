package fr.centraleachat.passation.web;

import fr.centraleachat.passation.domain.analyse.OffresOuvertes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Operators as an agent knows them: the name under which their pli came, and their SIRET. */
@Component("nomsDesOperateurs")
public class NomsDesOperateurs {

    private final OffresOuvertes offres;

    NomsDesOperateurs(OffresOuvertes offres) {
        this.offres = offres;
    }

    /** The SIRET alone of who left no pli, or whose pli is not open. */
    @Transactional(readOnly = true)
    public String libelle(String numero, String siret) {
        var nom = offres.operateurs(numero).get(siret);
        return nom == null ? siret : ChoixDOperateurs.libelle(nom, siret);
    }
}
