package fr.centraleachat.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/** The page to show again after the sign-in: where the form was, never the form's own act. */
final class PageDemandee {

    /** Where {@link HttpSessionRequestCache}, which the sign-in reads, keeps it. */
    private static final String ATTRIBUT = "SPRING_SECURITY_SAVED_REQUEST";

    private PageDemandee() {}

    static void retenir(HttpServletRequest request) {
        var page = pageDuFormulaire(request);
        if (page != null) {
            request.getSession().setAttribute(ATTRIBUT, new SimpleSavedRequest(page));
        }
    }

    private static String pageDuFormulaire(HttpServletRequest request) {
        var page = request.getHeader(HttpHeaders.REFERER);
        if (page == null) {
            return null;
        }
        try {
            var uri = URI.create(page);
            var ici = request.getHeader(HttpHeaders.HOST);
            return ici != null && ici.equals(uri.getRawAuthority()) ? chemin(uri) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String chemin(URI uri) {
        return uri.getRawQuery() == null
                ? uri.getRawPath()
                : uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
