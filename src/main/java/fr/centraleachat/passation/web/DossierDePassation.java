package fr.centraleachat.passation.web;

import fr.centraleachat.common.Formats;
import fr.centraleachat.document.Piece;
import fr.centraleachat.document.Pieces;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.tache.DossierDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What a task page shows of the procédure it belongs to. */
@Component
class DossierDePassation implements DossierDeTache {

    private final Procedures procedures;
    private final Pieces pieces;
    private final Organisation organisation;
    private final Formats formats;

    DossierDePassation(
            Procedures procedures, Pieces pieces, Organisation organisation, Formats formats) {
        this.procedures = procedures;
        this.pieces = pieces;
        this.organisation = organisation;
        this.formats = formats;
    }

    @Override
    public String module() {
        return "passation";
    }

    @Override
    public Entete entete(String numero) {
        return entete(procedures.exiger(numero));
    }

    @Override
    public List<Entete> entetes(List<String> numeros) {
        return procedures.parmi(numeros).stream().map(this::entete).toList();
    }

    private Entete entete(Procedure procedure) {
        return new Entete(
                procedure.numero(),
                procedure.objet(),
                List.of(
                        procedure.type().name()
                                + ", "
                                + procedure.nature().name().toLowerCase(Locale.FRENCH),
                        formats.montant(procedure.montantEstimeHt()),
                        organisation.adherent(procedure.intervenants().acheteur()).nom()));
    }

    /** The newest version of each file. */
    @Override
    public List<PieceALire> pieces(TacheOuverte tache) {
        var vues = new HashSet<String>();
        return pieces.pieces(tache.numero()).stream()
                .filter(p -> vues.add(p.nom()))
                .map(DossierDePassation::aLire)
                .toList();
    }

    private static PieceALire aLire(Piece p) {
        return new PieceALire(
                p.id().toString(), p.nom(), p.categorie(), p.version(), p.empreinte(), p.taille());
    }
}
