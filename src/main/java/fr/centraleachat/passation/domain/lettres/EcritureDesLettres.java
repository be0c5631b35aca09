package fr.centraleachat.passation.domain.lettres;

import fr.centraleachat.document.ConversionEnPdf;
import fr.centraleachat.document.Piece;
import fr.centraleachat.document.Pieces;
import fr.centraleachat.document.ProductionDeDocuments;
import fr.centraleachat.document.TexteEnDocument;
import fr.centraleachat.passation.domain.Procedure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Writes letters as files: from the modèle, or from the text that an agent wrote in its place; as
 * PDF where a converter is, all in one conversion.
 */
@Component
public class EcritureDesLettres {

    private static final String PDF = "application/pdf";

    private final ProductionDeDocuments production;
    private final Pieces pieces;
    private final ConversionEnPdf conversion;

    EcritureDesLettres(
            ProductionDeDocuments production, Pieces pieces, ConversionEnPdf conversion) {
        this.production = production;
        this.pieces = pieces;
        this.conversion = conversion;
    }

    /** The piece of each letter, by the key of its sending. */
    public Map<String, UUID> ecrire(Procedure procedure, List<LettreAEcrire> lettres) {
        var ecrites = lettres.stream().map(l -> ecrire(procedure, l)).toList();
        var fichiers = conversion.estPossible() ? enPdf(ecrites) : ecrites;
        var parCle = new LinkedHashMap<String, UUID>();
        for (int i = 0; i < lettres.size(); i++) {
            parCle.put(lettres.get(i).cle(), fichiers.get(i).id());
        }
        return parCle;
    }

    private Piece ecrire(Procedure procedure, LettreAEcrire lettre) {
        return lettre.texte() == null
                ? production.produire(
                        procedure.numero(), procedure.creeeLe(), lettre.code(), lettre.exemplaire())
                : deposer(
                        procedure.numero(),
                        lettre.categorie(),
                        lettre.fichier() + ".docx",
                        TexteEnDocument.TYPE,
                        TexteEnDocument.ecrire(lettre.texte()));
    }

    private List<Piece> enPdf(List<Piece> ecrites) {
        var convertis = conversion.convertirTous(ecrites.stream().map(this::octets).toList());
        return java.util.stream.IntStream.range(0, ecrites.size())
                .mapToObj(i -> enPdf(ecrites.get(i), convertis.get(i)))
                .toList();
    }

    private Piece enPdf(Piece ecrite, byte[] octets) {
        var nom = ecrite.nom().replaceFirst("\\.docx$", ".pdf");
        return deposer(ecrite.procedure(), ecrite.categorie(), nom, PDF, octets);
    }

    private Piece deposer(String numero, String categorie, String nom, String type, byte[] octets) {
        return pieces.deposer(numero, categorie, nom, type, new ByteArrayInputStream(octets));
    }

    private byte[] octets(Piece piece) {
        try (var contenu = pieces.ouvrir(piece.id())) {
            return contenu.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
