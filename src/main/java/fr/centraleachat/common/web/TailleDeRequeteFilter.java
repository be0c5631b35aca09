package fr.centraleachat.common.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says 413 before the token of the form is looked for: in a body that is too large it would not be
 * found, and the agent would read that they may not do this.
 */
@Component
@Order(TailleDeRequeteFilter.AVANT_LA_SECURITE)
class TailleDeRequeteFilter extends OncePerRequestFilter {

    static final int AVANT_LA_SECURITE = -110;

    /** What surrounds a file in a form. */
    private static final DataSize ENVELOPPE = DataSize.ofMegabytes(1);

    private final long maximum;

    TailleDeRequeteFilter(@Value("${spring.servlet.multipart.max-file-size}") DataSize fichier) {
        maximum = fichier.toBytes() + ENVELOPPE.toBytes();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > maximum) {
            response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
        } else {
            chain.doFilter(request, response);
        }
    }
}
