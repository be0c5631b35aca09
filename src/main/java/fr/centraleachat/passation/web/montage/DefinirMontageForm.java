package fr.centraleachat.passation.web.montage;

import fr.centraleachat.delai.Delais;
import fr.centraleachat.passation.domain.TypeDeProcedure;
import fr.centraleachat.passation.domain.montage.Montage;
import fr.centraleachat.passation.domain.montage.MontageConcerte;
import fr.centraleachat.passation.web.ChoixDeCommission;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Définir le montage: filled with what the saisine says, beside what the law demands. */
@Component
class DefinirMontageForm implements FormulaireDeTache<Montage> {

    private final MontageConcerte montages;
    private final Delais delais;
    private final ChoixDeCommission commissions;
    private final RappelDuRetroplanning rappel;

    DefinirMontageForm(
            MontageConcerte montages,
            Delais delais,
            ChoixDeCommission commissions,
            RappelDuRetroplanning rappel) {
        this.montages = montages;
        this.delais = delais;
        this.commissions = commissions;
        this.rappel = rappel;
    }

    @Override
    public String cle() {
        return "passation/definir-montage";
    }

    @Override
    public Class<Montage> saisie() {
        return Montage.class;
    }

    @Override
    public Montage valeurs(TacheOuverte tache) {
        return montages.aDiscuter(tache.numero());
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        var constats = new LinkedHashMap<String, Object>();
        montages.motifDuRetour(tache.numero()).ifPresent(m -> constats.put("Motif du retour", m));
        var proposition = montages.proposition(tache.numero());
        constats.put("La loi demande au moins", proposition.procedure());
        constats.put(
                "Pourquoi",
                proposition.motifs().stream()
                        .map(m -> m.texte() + " (" + m.regle() + ")")
                        .toList());
        constats.put("Valeur du besoin", montages.valeurDuBesoinHt(tache.numero()));
        montages.retroplanning(tache.numero()).ifPresent(p -> constats.putAll(rappel.de(p)));
        var alertes = montages.alertes(tache.numero());
        if (!alertes.isEmpty()) {
            constats.put("Alerte", alertes);
        }
        return constats;
    }

    @Override
    public Map<String, List<Choix>> choix(TacheOuverte tache) {
        var plan = montages.retroplanning(tache.numero());
        var phases =
                delais.phases(tache.numero()).stream()
                        .map(p -> new Choix(p.code(), rappel.phase(p, plan)))
                        .toList();
        return Map.of(
                "commissionCompetente",
                commissions.enFonction(tache.routage().acheteur()),
                "calendrierPrevisionnel.phase",
                phases,
                "procedure",
                List.of(
                        new Choix(TypeDeProcedure.MAPA.name(), "Procédure adaptée (MAPA)"),
                        new Choix(TypeDeProcedure.AOO.name(), "Appel d’offres ouvert")));
    }

    @Override
    public Set<String> reperes() {
        return Set.of("calendrierPrevisionnel.phase");
    }

    @Override
    public void achever(TacheOuverte tache, Montage saisie) {
        montages.definir(tache.numero(), saisie);
    }
}
