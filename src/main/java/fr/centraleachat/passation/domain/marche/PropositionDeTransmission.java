package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.document.Pieces;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.dce.Dce;
import fr.centraleachat.passation.domain.lettres.LettresAuxCandidats;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the contrôle de légalité asks for of a marché, from what the file holds (CGCT R2131-5). */
@Component
public class PropositionDeTransmission {

    private static final String CCAP = "11_AP";
    private static final String REGLEMENT = "11_RC";
    private static final String CCTP = "11_TP";
    private static final String RAPPORT = "11_JU";

    /** Of a séance of the commission: the nomenclature has no type for it but that of reports. */
    private static final String PROCES_VERBAL_CAO = "PV_CAO";

    private final Fiches fiches;
    private final Marches marches;
    private final Pieces dossier;

    PropositionDeTransmission(Fiches fiches, Marches marches, Pieces dossier) {
        this.fiches = fiches;
        this.marches = marches;
        this.dossier = dossier;
    }

    public TransmissionPrefecture pour(String numero, int lot) {
        return new TransmissionPrefecture(
                marches.exiger(numero, lot).idMarche(),
                NomenclatureDesActes.CONTRAT,
                NomenclatureDesActes.MARCHES_PUBLICS,
                pieces(numero, lot),
                null);
    }

    private List<PieceDActe> pieces(String numero, int lot) {
        var pieces = new ArrayList<PieceDActe>();
        fiches.exiger(numero, lot, Signature.class)
                .marcheSigne()
                .forEach(p -> ajouter(NomenclatureDesActes.PIECE_CONTRAT, p, pieces));
        fiches.derniere(numero, Dce.class).ifPresent(dce -> duDce(dce, pieces));
        fiches.derniere(numero, LettresAuxCandidats.class)
                .ifPresent(l -> ajouter(RAPPORT, l.rapportPresentation(), pieces));
        var seances = new HashSet<String>();
        dossier.pieces(numero).stream()
                .filter(p -> p.categorie().equals(PROCES_VERBAL_CAO) && seances.add(p.nom()))
                .forEach(p -> ajouter(RAPPORT, p.id(), pieces));
        return pieces;
    }

    private static void duDce(Dce dce, List<PieceDActe> pieces) {
        ajouter(CCAP, dce.ccap(), pieces);
        ajouter(REGLEMENT, dce.reglementConsultation(), pieces);
        ajouter(CCTP, dce.cctp(), pieces);
    }

    /** A piece goes once, even where it holds several documents. */
    private static void ajouter(String type, UUID piece, List<PieceDActe> pieces) {
        if (piece != null && pieces.stream().noneMatch(p -> p.piece().equals(piece))) {
            pieces.add(new PieceDActe(type, piece));
        }
    }
}
