package fr.centraleachat.security;

import fr.centraleachat.organisation.AgentCourant;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/**
 * A form sent after the end of the session goes to the sign-in page, which says why; signed in, the
 * agent finds the page again. A refusal to somebody who is signed in stays a 403.
 */
@Component
class SessionExpiree implements AccessDeniedHandler {

    private final AgentCourant agent;

    SessionExpiree(AgentCourant agent) {
        this.agent = agent;
    }

    @Override
    public void handle(
            HttpServletRequest request,
            HttpServletResponse response,
            AccessDeniedException exception)
            throws IOException, ServletException {
        if (agent.estIdentifie()) {
            response.sendError(HttpStatus.FORBIDDEN.value());
            return;
        }
        PageDemandee.retenir(request);
        var connexion = request.getContextPath() + "/connexion?expiree";
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(connexion);
        } else {
            response.setHeader("HX-Redirect", connexion);
        }
    }
}
