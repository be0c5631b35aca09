package fr.centraleachat.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Keeps a Basic sign-in in the session, under a new number: nobody can have chosen it. */
class SessionDUnClient extends HttpSessionSecurityContextRepository {

    @Override
    public void saveContext(
            SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        super.saveContext(context, request, response);
    }
}
