package fr.centraleachat.passation.web.dce;

import fr.centraleachat.passation.domain.dce.RedactionDuDce;
import fr.centraleachat.passation.domain.dce.ValidationJuridique;
import fr.centraleachat.passation.web.montage.RappelDuMontage;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class ValiderJuridiquementDceForm implements FormulaireDeTache<ValidationJuridique> {

    private final RedactionDuDce redaction;
    private final PiecesDuDce pieces;
    private final RappelDuMontage rappel;

    ValiderJuridiquementDceForm(
            RedactionDuDce redaction, PiecesDuDce pieces, RappelDuMontage rappel) {
        this.redaction = redaction;
        this.pieces = pieces;
        this.rappel = rappel;
    }

    @Override
    public String cle() {
        return "passation/valider-juridiquement-dce";
    }

    @Override
    public Class<ValidationJuridique> saisie() {
        return ValidationJuridique.class;
    }

    @Override
    public ValidationJuridique valeurs(TacheOuverte tache) {
        return null;
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        var constats = new LinkedHashMap<String, Object>();
        constats.putAll(pieces.retours(tache.numero()));
        constats.putAll(rappel.essentiel(tache.numero()));
        return constats;
    }

    @Override
    public void achever(TacheOuverte tache, ValidationJuridique saisie) {
        redaction.validerJuridiquement(tache.numero(), saisie);
    }
}
