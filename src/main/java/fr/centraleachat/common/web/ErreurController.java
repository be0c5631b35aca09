package fr.centraleachat.common.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the container refuses before a controller is found, or a filter with a bare status. */
@Controller
class ErreurController implements ErrorController {

    private final ReponseDErreur reponse;
    private final Incidents incidents;

    ErreurController(ReponseDErreur reponse, Incidents incidents) {
        this.reponse = reponse;
        this.incidents = incidents;
    }

    @RequestMapping("${server.error.path:/error}")
    Object erreur(HttpServletRequest requete, HttpServletResponse sortie) {
        var demandee = requete.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var adresse = demandee == null ? requete.getRequestURI() : demandee.toString();
        return reponse.repondre(
                probleme(requete, adresse), new HttpHeaders(), adresse, requete, sortie);
    }

    private ProblemDetail probleme(HttpServletRequest requete, String adresse) {
        if (!(requete.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code)) {
            return GenreDErreur.INTROUVABLE.probleme();
        }
        if (code >= 500) {
            var cause = requete.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            return incidents.ouvrir(cause instanceof Throwable t ? t : null, adresse);
        }
        return GenreDErreur.de(HttpStatusCode.valueOf(code)).probleme();
    }
}
