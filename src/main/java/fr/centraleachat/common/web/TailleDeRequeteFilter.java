package fr.centraleachat.common.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
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

    /** Open data are read as they come, without being kept: they may be larger than a piece. */
    private static final List<String> IMPORTS =
            List.of("/catalogue/imports", "/api/marches/import");

    private final DataSize piece;
    private final DataSize importation;

    TailleDeRequeteFilter(
            @Value("${centrale.pieces.taille-maximale}") DataSize piece,
            @Value("${centrale.imports.taille-maximale}") DataSize importation) {
        this.piece = piece;
        this.importation = importation;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > maximum(request.getRequestURI())) {
            response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
        } else {
            chain.doFilter(request, response);
        }
    }

    private long maximum(String chemin) {
        var fichier = IMPORTS.contains(chemin) ? importation : piece;
        return fichier.toBytes() + ENVELOPPE.toBytes();
    }
}
