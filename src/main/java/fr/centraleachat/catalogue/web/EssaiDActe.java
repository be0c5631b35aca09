package fr.centraleachat.catalogue.web;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.EtatIncompatible;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;

/** An act asked for by a form: done, or what its page is to say of it. */
final class EssaiDActe {

    private EssaiDActe() {}

    /**
     * @return empty once it is done; the status of the answer is set when it is refused
     */
    static List<Erreur> tenter(Runnable acte, HttpServletResponse reponse) {
        try {
            acte.run();
            return List.of();
        } catch (DonneesRefusees refus) {
            reponse.setStatus(422);
            return refus.erreurs();
        } catch (EtatIncompatible refus) {
            reponse.setStatus(409);
            return refus.erreurs().isEmpty()
                    ? List.of(Erreur.de(null, refus.getMessage()))
                    : refus.erreurs();
        }
    }
}
