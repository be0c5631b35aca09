package fr.centraleachat.organisation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A form that a page sent, and where its answer goes. */
public record FormulaireEnvoye(
        Map<String, String> champs,
        Model modele,
        HttpServletResponse reponse,
        RedirectAttributes suite) {

    /**
     * Does the act and goes on with the news; refused, shows the page again with what to correct.
     *
     * @param nom which of the forms of the page was sent
     * @param adresse where to go on, with its variables in {@code suite}
     * @param page shows the page again, from the model
     */
    public String traiter(
            String nom,
            Consumer<Lecture> acte,
            String message,
            String adresse,
            Function<Model, String> page) {
        Runnable faire = () -> acte.accept(new Lecture(champs));
        if (!Formulaire.reussit(nom, champs, faire, modele, reponse)) {
            return page.apply(modele);
        }
        suite.addFlashAttribute("message", message);
        return "redirect:" + adresse;
    }
}
