package fr.centraleachat.passation.web.dce;

import fr.centraleachat.passation.domain.dce.ValidationDuDce;
import fr.centraleachat.passation.domain.dce.VisaDuDce;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Valider le DCE: nothing is ticked beforehand, a visa is for what was read. */
@Component
class ValiderDceForm implements FormulaireDeTache<VisaDuDce> {

    private final ValidationDuDce validation;
    private final PiecesDuDce pieces;

    ValiderDceForm(ValidationDuDce validation, PiecesDuDce pieces) {
        this.validation = validation;
        this.pieces = pieces;
    }

    @Override
    public String cle() {
        return "passation/valider-dce";
    }

    @Override
    public Class<VisaDuDce> saisie() {
        return VisaDuDce.class;
    }

    @Override
    public VisaDuDce valeurs(TacheOuverte tache) {
        return null;
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        return pieces.retours(tache.numero());
    }

    @Override
    public Map<String, List<Choix>> choix(TacheOuverte tache) {
        return Map.of("piecesVisees", pieces.choix(tache.numero()));
    }

    @Override
    public void achever(TacheOuverte tache, VisaDuDce saisie) {
        validation.viser(tache.numero(), saisie);
    }
}
