package fr.centraleachat.passation.domain.dce;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.document.Piece;
import fr.centraleachat.document.Pieces;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedures;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The DCE as one file. Its pieces are those of the last fiche: once published, only a modification
 * that was sent to the candidates changes them.
 */
@Service
public class DceEnArchive {

    private final Procedures procedures;
    private final Fiches fiches;
    private final Pieces pieces;
    private final Manifeste manifeste;

    DceEnArchive(Procedures procedures, Fiches fiches, Pieces pieces, Manifeste manifeste) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.pieces = pieces;
        this.manifeste = manifeste;
    }

    /**
     * What the archive will hold.
     *
     * @param fichiers by their name in it
     */
    public record Contenu(String nom, Map<String, Piece> fichiers, String manifeste) {}

    /**
     * @throws EtatIncompatible while the DCE is not written
     */
    @Transactional(readOnly = true)
    public Contenu contenu(String numero) {
        var procedure = procedures.exiger(numero);
        var remises = fiches.toutes(numero, Dce.class);
        if (remises.isEmpty()) {
            throw new EtatIncompatible(
                    "Le DCE n’est pas encore rédigé : achevez d’abord « Rédiger le DCE ».");
        }
        var derniere = remises.get(remises.size() - 1);
        var fichiers = new LinkedHashMap<String, Piece>();
        pieces.pieces(numero, derniere.contenu().toutes())
                .forEach(p -> fichiers.put(nomLibre(p.nom(), fichiers), p));
        return new Contenu(
                "DCE-" + numero + ".zip",
                fichiers,
                manifeste.de(procedure, fichiers, derniere.le()));
    }

    /** Block after block: nothing is held whole. */
    public void ecrire(Contenu contenu, OutputStream sortie) throws IOException {
        var zip = new ZipOutputStream(sortie, StandardCharsets.UTF_8);
        for (var fichier : contenu.fichiers().entrySet()) {
            var entree = new ZipEntry(fichier.getKey());
            entree.setTime(fichier.getValue().deposeeLe().toEpochMilli());
            zip.putNextEntry(entree);
            try (var octets = pieces.ouvrir(fichier.getValue().id())) {
                octets.transferTo(zip);
            }
            zip.closeEntry();
        }
        zip.putNextEntry(new ZipEntry(Manifeste.FICHIER));
        zip.write(contenu.manifeste().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
    }

    /** Two pieces of different kinds may bear one name. */
    private static String nomLibre(String nom, Map<String, Piece> pris) {
        var libre = nom;
        for (int i = 2; pris.containsKey(libre) || libre.equals(Manifeste.FICHIER); i++) {
            libre = i + " - " + nom;
        }
        return libre;
    }
}
