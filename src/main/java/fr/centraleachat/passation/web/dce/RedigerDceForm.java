package fr.centraleachat.passation.web.dce;

import fr.centraleachat.passation.domain.dce.Dce;
import fr.centraleachat.passation.domain.dce.RedactionDuDce;
import fr.centraleachat.passation.domain.dce.RetoursDuDce;
import fr.centraleachat.passation.web.montage.RappelDuMontage;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Rédiger le DCE: reopened with the pieces of the last version, and the reason of the return. */
@Component
class RedigerDceForm implements FormulaireDeTache<Dce> {

    private final RedactionDuDce redaction;
    private final RetoursDuDce retours;
    private final RappelDuMontage rappel;

    RedigerDceForm(RedactionDuDce redaction, RetoursDuDce retours, RappelDuMontage rappel) {
        this.redaction = redaction;
        this.retours = retours;
        this.rappel = rappel;
    }

    @Override
    public String cle() {
        return "passation/rediger-dce";
    }

    @Override
    public Class<Dce> saisie() {
        return Dce.class;
    }

    @Override
    public Dce valeurs(TacheOuverte tache) {
        return redaction.aReprendre(tache.numero()).orElse(null);
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        var constats = new LinkedHashMap<String, Object>();
        retours.enAttente(tache.numero())
                .ifPresent(r -> constats.put("Motif du retour", r.origine() + " : " + r.motif()));
        constats.putAll(rappel.essentiel(tache.numero()));
        return constats;
    }

    @Override
    public void achever(TacheOuverte tache, Dce saisie) {
        redaction.rediger(tache.numero(), saisie);
    }
}
