package fr.centraleachat.passation.domain.reparation;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.document.Pieces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Turns the files that a dossier cites into pieces of its procédure, each file once. */
final class DepotDesFichiers {

    private final Pieces pieces;
    private final String numero;
    private final FichiersJoints joints;
    private final Map<String, UUID> deposes = new HashMap<>();
    private final List<Erreur> erreurs = new ArrayList<>();

    DepotDesFichiers(Pieces pieces, String numero, FichiersJoints joints) {
        this.pieces = pieces;
        this.numero = numero;
        this.joints = joints;
    }

    /** Null when no such file came; {@link #exigerTous} then tells it. */
    UUID piece(String champ, String categorie, String nom) {
        var connue = deposes.get(nom);
        if (connue != null) {
            return connue;
        }
        var fichier = joints.cite(nom);
        if (fichier.isEmpty()) {
            erreurs.add(
                    Erreur.de(
                            champ,
                            "Le fichier « %s » n’est pas joint : joignez-le, ou corrigez son nom."
                                    .formatted(nom)));
            return null;
        }
        var piece = deposer(champ, categorie, fichier.get());
        deposes.put(nom, piece);
        return piece;
    }

    /**
     * @param noms null for none
     */
    List<UUID> pieces(String champ, String categorie, List<String> noms) {
        var ids = new ArrayList<UUID>();
        for (int i = 0; noms != null && i < noms.size(); i++) {
            ids.add(piece(champ + "[" + i + "]", categorie, noms.get(i)));
        }
        return ids;
    }

    private UUID deposer(String champ, String categorie, FichierJoint fichier) {
        try (var contenu = fichier.contenu().getInputStream()) {
            return pieces.deposer(numero, categorie, fichier.nom(), fichier.typeMime(), contenu)
                    .id();
        } catch (DonneesRefusees e) {
            erreurs.add(Erreur.de(champ, e.getMessage()));
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @throws DonneesRefusees with every file that is missing or was refused
     */
    void exigerTous() {
        DonneesRefusees.siErreurs(erreurs);
    }
}
