package fr.centraleachat.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * A browser says by itself from which site it sends a request. The API refuses a change sent by
 * another site; a program, which is no browser, says nothing and passes without a token.
 */
class VientDAilleurs implements RequestMatcher {

    private static final Set<String> LECTURES = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> D_ICI = Set.of("same-origin", "none");

    @Override
    public boolean matches(HttpServletRequest request) {
        return !LECTURES.contains(request.getMethod()) && vientDAilleurs(request);
    }

    private static boolean vientDAilleurs(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !D_ICI.contains(site);
        }
        var origine = request.getHeader(HttpHeaders.ORIGIN);
        return origine != null && !estLaNotre(origine, request.getHeader(HttpHeaders.HOST));
    }

    private static boolean estLaNotre(String origine, String hote) {
        try {
            return hote != null && hote.equals(URI.create(origine).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
