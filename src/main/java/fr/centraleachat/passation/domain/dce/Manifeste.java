package fr.centraleachat.passation.domain.dce;

import fr.centraleachat.common.Formats;
import fr.centraleachat.document.Piece;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.passation.domain.Procedure;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says what an archive of the DCE holds; its lines can be checked by « sha256sum -c ». */
@Component
class Manifeste {

    static final String FICHIER = "MANIFESTE.txt";

    private final Organisation organisation;
    private final Formats formats;

    Manifeste(Organisation organisation, Formats formats) {
        this.organisation = organisation;
        this.formats = formats;
    }

    /**
     * @param arreteLe when these versions were made the set
     */
    String de(Procedure procedure, Map<String, Piece> fichiers, Instant arreteLe) {
        var texte = new StringBuilder();
        ligne(texte, "Dossier de consultation des entreprises");
        ligne(texte, "Procédure : " + procedure.numero() + ", " + procedure.objet());
        ligne(
                texte,
                "Acheteur : " + organisation.adherent(procedure.intervenants().acheteur()).nom());
        ligne(texte, "État : " + etat(procedure));
        ligne(texte, "Ensemble arrêté le : " + formats.dateHeure(arreteLe));
        for (var fichier : fichiers.entrySet()) {
            var piece = fichier.getValue();
            ligne(
                    texte,
                    "version %d, déposée le %s, %s"
                            .formatted(
                                    piece.version(),
                                    formats.dateHeure(piece.deposeeLe()),
                                    formats.taille(piece.taille())));
            texte.append(piece.empreinte()).append("  ").append(fichier.getKey()).append("\n");
        }
        return texte.toString();
    }

    private String etat(Procedure procedure) {
        return procedure.estPubliee()
                ? "publié, avis envoyé le " + formats.date(procedure.jourDuRegime(null))
                : "projet, non publié";
    }

    /** A remark, for who checks the prints. */
    private static void ligne(StringBuilder texte, String ligne) {
        texte.append("# ").append(ligne).append("\n");
    }
}
