package fr.centraleachat.common.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The same problem, as JSON under {@code /api}, elsewhere as a page or as a part of one. */
@Component
class ReponseDErreur {

    Object repondre(
            ProblemDetail probleme,
            HttpHeaders entetes,
            HttpServletRequest requete,
            HttpServletResponse sortie) {
        return repondre(probleme, entetes, requete.getRequestURI(), requete, sortie);
    }

    /**
     * @param adresse the one that was asked for, not that of the error
     */
    Object repondre(
            ProblemDetail probleme,
            HttpHeaders entetes,
            String adresse,
            HttpServletRequest requete,
            HttpServletResponse sortie) {
        if (adresse.startsWith(requete.getContextPath() + "/api/")) {
            probleme.setInstance(URI.create(adresse));
            return ResponseEntity.status(probleme.getStatus())
                    .headers(entetes)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(probleme);
        }
        entetes.forEach((nom, valeurs) -> valeurs.forEach(v -> sortie.addHeader(nom, v)));
        return page(probleme, requete, sortie);
    }

    private static ModelAndView page(
            ProblemDetail probleme, HttpServletRequest requete, HttpServletResponse sortie) {
        var vue = probleme.getStatus() >= 500 ? "error/panne" : "error/refus";
        if (requete.getHeader("HX-Request") != null) {
            sortie.setHeader("HX-Retarget", "#alertes");
            sortie.setHeader("HX-Reswap", "innerHTML");
            vue = "error/message :: message";
        }
        var proprietes = probleme.getProperties();
        var page = new ModelAndView(vue, HttpStatusCode.valueOf(probleme.getStatus()));
        page.addObject("probleme", probleme);
        page.addObject("details", proprietes == null ? Map.of() : proprietes);
        page.addObject("retour", pagePrecedente(requete));
        return page;
    }

    /** Path of the page where the agent was, null when it is not one of ours. */
    private static String pagePrecedente(HttpServletRequest requete) {
        var origine = requete.getHeader(HttpHeaders.REFERER);
        if (origine == null) {
            return null;
        }
        try {
            var uri = URI.create(origine);
            var ici =
                    uri.getRawAuthority() != null
                            && uri.getRawAuthority().equals(requete.getHeader(HttpHeaders.HOST));
            var requeteDeLaPage = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return ici ? uri.getRawPath() + requeteDeLaPage : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
