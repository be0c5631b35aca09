package fr.centraleachat.organisation;

import static java.util.stream.Collectors.toSet;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.EtatIncompatible;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/** One form of a page: what was typed comes back with what must be corrected beside it. */
public final class Formulaire {

    private Formulaire() {}

    /** The page before anything is sent. */
    public static void vierge(Model modele) {
        if (!modele.containsAttribute("erreurs")) {
            remplir(modele, "", Map.of(), List.of());
        }
    }

    /**
     * @param nom which of the forms of the page was sent
     * @return false when the act was refused: the model then says why, and the answer its status
     */
    static boolean reussit(
            String nom,
            Map<String, String> saisie,
            Runnable acte,
            Model modele,
            HttpServletResponse reponse) {
        try {
            acte.run();
            return true;
        } catch (DonneesRefusees refus) {
            reponse.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            remplir(modele, nom, saisie, refus.erreurs());
        } catch (EtatIncompatible refus) {
            reponse.setStatus(HttpStatus.CONFLICT.value());
            remplir(modele, nom, saisie, List.of(Erreur.de(null, refus.getMessage())));
        }
        return false;
    }

    private static void remplir(
            Model modele, String nom, Map<String, String> saisie, List<Erreur> erreurs) {
        modele.addAttribute("formulaire", nom);
        modele.addAttribute("saisie", saisie);
        modele.addAttribute("erreurs", erreurs);
        modele.addAttribute(
                "fautifs",
                erreurs.stream()
                        .map(Erreur::champ)
                        .filter(champ -> champ != null)
                        .collect(toSet()));
    }
}
