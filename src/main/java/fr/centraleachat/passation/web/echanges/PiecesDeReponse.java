package fr.centraleachat.passation.web.echanges;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.centraleachat.document.Piece;
import fr.centraleachat.document.Pieces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The files that come with the answer of a candidate. */
@Component
class PiecesDeReponse {

    private static final String CATEGORIE = "REPONSE_DE_CANDIDAT";
    private static final String CHAMP = "pieces";

    private final Pieces pieces;

    PiecesDeReponse(Pieces pieces) {
        this.pieces = pieces;
    }

    /** Stores them, and cites them in the body. */
    void joindre(String numero, List<MultipartFile> fichiers, ObjectNode corps) {
        for (var fichier : fichiers) {
            if (!fichier.isEmpty()) {
                corps.withArrayProperty(CHAMP).add(deposer(numero, fichier).id().toString());
            }
        }
    }

    /** Those that a body cites. */
    List<Piece> jointes(String numero, JsonNode corps) {
        if (corps == null) {
            return List.of();
        }
        var ids =
                StreamSupport.stream(corps.path(CHAMP).spliterator(), false)
                        .map(id -> UUID.fromString(id.asText()))
                        .toList();
        return pieces.pieces(numero, ids);
    }

    private Piece deposer(String numero, MultipartFile fichier) {
        try (var contenu = fichier.getInputStream()) {
            return pieces.deposer(
                    numero,
                    CATEGORIE,
                    fichier.getOriginalFilename(),
                    fichier.getContentType(),
                    contenu);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
