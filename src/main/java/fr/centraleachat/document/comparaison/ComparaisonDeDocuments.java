package fr.centraleachat.document.comparaison;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.document.Comparaison;
import fr.centraleachat.document.ComparaisonDeVersions;
import fr.centraleachat.document.DocumentTexte;
import fr.centraleachat.document.Piece;
import fr.centraleachat.document.Pieces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.util.StringUtils;

/** Compares the words of two .docx; their layout is not compared. */
@Service
class ComparaisonDeDocuments implements ComparaisonDeVersions {

    private static final int RETENUES = 2_000;

    private final Pieces pieces;

    /** The bytes of a piece never change: what was counted in it holds. */
    private final Map<String, Integer> comptes =
            Collections.synchronizedMap(
                    new LinkedHashMap<>() {
                        private static final long serialVersionUID = 1L;

                        @Override
                        protected boolean removeEldestEntry(Map.Entry<String, Integer> aine) {
                            return size() > RETENUES;
                        }
                    });

    ComparaisonDeDocuments(Pieces pieces) {
        this.pieces = pieces;
    }

    @Override
    public Comparaison comparer(UUID avant, UUID apres) {
        var premiere = pieces.piece(avant);
        var seconde = pieces.piece(apres);
        return new Comparaison(
                premiere, seconde, MotsCompares.comparer(texte(premiere), texte(seconde)));
    }

    @Override
    public int occurrences(UUID id, String mots) {
        var piece = pieces.piece(id);
        return DocumentTexte.estUnDocx(piece.nom())
                ? comptes.computeIfAbsent(id + mots, cle -> compter(piece, mots))
                : 0;
    }

    /** What cannot be read says nothing here: its reader will tell. */
    private int compter(Piece piece, String mots) {
        try {
            return texte(piece).stream()
                    .mapToInt(l -> StringUtils.countOccurrencesOf(l, mots))
                    .sum();
        } catch (DonneesRefusees illisible) {
            return 0;
        }
    }

    private List<String> texte(Piece piece) {
        if (!DocumentTexte.estUnDocx(piece.nom())) {
            throw DonneesRefusees.champ(
                    "avec",
                    "« "
                            + piece.nom()
                            + " » n’est pas un document .docx : seuls ceux-ci se comparent mot à"
                            + " mot. Téléchargez les deux versions.");
        }
        try (var contenu = pieces.ouvrir(piece.id());
                var document = DocumentTexte.ouvrir(contenu)) {
            return TexteDuDocument.lignes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
