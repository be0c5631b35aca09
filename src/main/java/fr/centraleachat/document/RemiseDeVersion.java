package fr.centraleachat.document;

import fr.centraleachat.common.DonneesRefusees;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back a piece that an agent has edited: the next version of the same file. */
@Service
public class RemiseDeVersion {

    private final Pieces pieces;

    RemiseDeVersion(Pieces pieces) {
        this.pieces = pieces;
    }

    /**
     * @param remplacee any of its versions: the name and the category stay
     * @param nom as the agent's file is called now: only its kind counts
     * @throws DonneesRefusees when it is of another kind, the same as before, or hostile
     */
    @Transactional
    public Piece remettre(Piece remplacee, String nom, InputStream contenu) {
        exigerLeMemeGenre(remplacee, nom);
        if (!DocumentTexte.estUnDocx(remplacee.nom())) {
            return deposer(remplacee, contenu);
        }
        var octets = lire(contenu);
        try (var document = DocumentTexte.ouvrir(new ByteArrayInputStream(octets))) {
            exigerUnChangement(remplacee, octets);
            return deposer(remplacee, new ByteArrayInputStream(octets));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Piece deposer(Piece remplacee, InputStream contenu) {
        return pieces.deposer(
                remplacee.procedure(),
                remplacee.categorie(),
                remplacee.nom(),
                remplacee.typeMime(),
                contenu);
    }

    private static void exigerLeMemeGenre(Piece remplacee, String nom) {
        var attendu = extension(remplacee.nom());
        var recu = extension(nom);
        if (recu.equals(".docm") && attendu.equals(".docx")) {
            throw refus(
                    "Ce document contient des macros : enregistrez-le au format .docx, sans macro.");
        }
        if (!recu.equals(attendu)) {
            throw refus(
                    "Cette pièce est un fichier « %s » : remettez un fichier du même format, pas « %s »."
                            .formatted(attendu, recu.isEmpty() ? "sans extension" : recu));
        }
    }

    private void exigerUnChangement(Piece remplacee, byte[] octets) {
        var derniere =
                pieces.pieces(remplacee.procedure()).stream()
                        .filter(p -> p.nom().equals(remplacee.nom()))
                        .findFirst()
                        .orElse(remplacee);
        if (derniere.taille() == octets.length
                && Arrays.equals(octets, lire(pieces.ouvrir(derniere.id())))) {
            throw refus(
                    "Ce fichier est identique à la version %d : modifiez-le, puis remettez-le."
                            .formatted(derniere.version()));
        }
    }

    private static byte[] lire(InputStream contenu) {
        try (contenu) {
            return DocumentTexte.lire(contenu);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String extension(String nom) {
        int point = nom == null ? -1 : nom.lastIndexOf('.');
        return point < 0 ? "" : nom.substring(point).toLowerCase(Locale.ROOT);
    }

    private static DonneesRefusees refus(String message) {
        return DonneesRefusees.champ(GardesDuPaquet.FICHIER, message);
    }
}
