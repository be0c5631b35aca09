package fr.centraleachat.organisation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Marks the thread that serves a request, before anything reads the database for it, and keeps for
 * that request only the profile of who signed it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequeteFilter extends OncePerRequestFilter {

    private static final ThreadLocal<Map<String, Optional<Profil>>> REQUETE = new ThreadLocal<>();

    static boolean estEnCours() {
        return REQUETE.get() != null;
    }

    /** Loads once a request; each time outside one. */
    static Optional<Profil> garder(String agent, Supplier<Optional<Profil>> lecture) {
        var gardes = REQUETE.get();
        if (gardes == null) {
            return lecture.get();
        }
        var garde = gardes.get(agent);
        if (garde == null) {
            garde = lecture.get();
            gardes.put(agent, garde);
        }
        return garde;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        REQUETE.set(new HashMap<>());
        try {
            chain.doFilter(request, response);
        } finally {
            REQUETE.remove();
        }
    }
}
