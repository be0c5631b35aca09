package fr.centraleachat.passation.web;

import fr.centraleachat.common.Formats;
import fr.centraleachat.document.Piece;
import fr.centraleachat.document.Pieces;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.passation.SupportDePublicite;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.dce.Visas;
import fr.centraleachat.tache.DossierDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a task page shows of the procédure it belongs to. */
@Component
class DossierDePassation implements DossierDeTache {

    private static final Set<String> SUR_LE_DCE =
            Set.of(
                    "passation/valider-juridiquement-dce",
                    "passation/valider-dce",
                    "passation/approuver-dce");

    private final Procedures procedures;
    private final Pieces pieces;
    private final Visas visas;
    private final Organisation organisation;
    private final Formats formats;

    DossierDePassation(
            Procedures procedures,
            Pieces pieces,
            Visas visas,
            Organisation organisation,
            Formats formats) {
        this.procedures = procedures;
        this.pieces = pieces;
        this.visas = visas;
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

    /** Those that the task is about; if it is about none, the newest version of each file. */
    @Override
    public List<PieceALire> pieces(TacheOuverte tache) {
        var lues =
                SUR_LE_DCE.contains(tache.etape().formulaire())
                        ? visas.aViser(tache.numero())
                        : DernieresVersions.parmi(pieces.pieces(tache.numero()));
        return lues.stream().map(DossierDePassation::aLire).toList();
    }

    @Override
    public Optional<String> support(String code) {
        return Arrays.stream(SupportDePublicite.values())
                .filter(s -> s.name().equals(code))
                .map(SupportDePublicite::libelle)
                .findFirst();
    }

    private static PieceALire aLire(Piece p) {
        return new PieceALire(
                p.id().toString(), p.nom(), p.categorie(), p.version(), p.empreinte(), p.taille());
    }
}
