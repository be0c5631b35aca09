package fr.centraleachat.passation.web.dce;

import fr.centraleachat.common.Formats;
import fr.centraleachat.organisation.Agent;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.passation.domain.dce.ApprobationDuDce;
import fr.centraleachat.passation.domain.dce.ValidationDuDce;
import fr.centraleachat.passation.domain.dce.Visa;
import fr.centraleachat.passation.domain.dce.Visas;
import fr.centraleachat.passation.web.montage.RappelDuMontage;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class ApprouverDceForm implements FormulaireDeTache<ApprobationDuDce> {

    private final ValidationDuDce validation;
    private final PiecesDuDce pieces;
    private final RappelDuMontage rappel;
    private final Visas visas;
    private final Organisation organisation;
    private final Formats formats;

    ApprouverDceForm(
            ValidationDuDce validation,
            PiecesDuDce pieces,
            RappelDuMontage rappel,
            Visas visas,
            Organisation organisation,
            Formats formats) {
        this.validation = validation;
        this.pieces = pieces;
        this.rappel = rappel;
        this.visas = visas;
        this.organisation = organisation;
        this.formats = formats;
    }

    @Override
    public String cle() {
        return "passation/approuver-dce";
    }

    @Override
    public Class<ApprobationDuDce> saisie() {
        return ApprobationDuDce.class;
    }

    @Override
    public ApprobationDuDce valeurs(TacheOuverte tache) {
        return null;
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        var constats = new LinkedHashMap<String, Object>();
        visas.enVigueur(tache.numero()).ifPresent(v -> constats.put("Visé par", phrase(v)));
        constats.putAll(pieces.retours(tache.numero()));
        constats.putAll(rappel.essentiel(tache.numero()));
        return constats;
    }

    private String phrase(Visa visa) {
        var nom = organisation.agent(visa.posePar()).map(Agent::nom).orElse(visa.posePar());
        return nom + ", le " + formats.dateHeure(visa.poseLe());
    }

    @Override
    public void achever(TacheOuverte tache, ApprobationDuDce saisie) {
        validation.approuver(tache.numero(), saisie);
    }
}
