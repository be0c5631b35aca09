package fr.centraleachat.passation.web.incident;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.tache.Saisies;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

/** Draws the form of a declaration, in a transaction of its own: the act may have been refused. */
@Component
class PageDeDeclaration {

    private final Procedures procedures;
    private final Saisies saisies;

    PageDeDeclaration(Procedures procedures, Saisies saisies) {
        this.procedures = procedures;
        this.saisies = saisies;
    }

    /**
     * @param contenu what was posted, null for an empty form
     */
    @Transactional(readOnly = true)
    public ModelAndView page(
            String numero,
            Declaration<?> declaration,
            Object contenu,
            List<Erreur> erreurs,
            HttpStatus statut) {
        var choix = declaration.choix(numero);
        return new ModelAndView("passation/declarer", statut)
                .addObject("procedure", procedures.exiger(numero))
                .addObject("declaration", declaration)
                .addObject("f", saisies.dessiner(declaration.saisie(), contenu, erreurs, choix))
                .addObject("erreurs", erreurs);
    }
}
