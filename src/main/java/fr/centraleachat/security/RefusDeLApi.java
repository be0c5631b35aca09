package fr.centraleachat.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.centraleachat.organisation.AgentCourant;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Says no to a program, as a problem: 401 without identity, 403 with one. */
@Component
class RefusDeLApi implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ObjectMapper json;
    private final AgentCourant agent;

    RefusDeLApi(ObjectMapper json, AgentCourant agent) {
        this.json = json;
        this.agent = agent;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException exception)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"centrale\"");
        ecrire(
                request,
                response,
                HttpStatus.UNAUTHORIZED,
                "Identifiez-vous",
                "Identifiant ou mot de passe absent ou inconnu.");
    }

    @Override
    public void handle(
            HttpServletRequest request,
            HttpServletResponse response,
            AccessDeniedException exception)
            throws IOException {
        if (exception instanceof CsrfException) {
            ecrire(
                    request,
                    response,
                    HttpStatus.FORBIDDEN,
                    "Demande refusée",
                    "Cette demande a été envoyée par la page d’un autre site.");
        } else if (!agent.estIdentifie()) {
            commence(request, response, null);
        } else {
            ecrire(
                    request,
                    response,
                    HttpStatus.FORBIDDEN,
                    "Accès refusé",
                    "Votre fonction ne permet pas cet acte.");
        }
    }

    private void ecrire(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus statut,
            String titre,
            String detail)
            throws IOException {
        var probleme = ProblemDetail.forStatusAndDetail(statut, detail);
        probleme.setTitle(titre);
        probleme.setInstance(java.net.URI.create(request.getRequestURI()));
        response.setStatus(statut.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), probleme);
    }
}
