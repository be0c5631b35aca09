package fr.centraleachat.passation.web.marche;

import fr.centraleachat.common.Formats;
import fr.centraleachat.passation.domain.attribution.Attributaires;
import fr.centraleachat.passation.domain.marche.AvisDAttribution;
import fr.centraleachat.passation.domain.marche.DiffusionDuMarche;
import fr.centraleachat.passation.domain.marche.Marches;
import fr.centraleachat.passation.domain.marche.PropositionDAvis;
import fr.centraleachat.passation.web.ChoixDOperateurs;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says what must be published, and what may. */
@Component
class PublierAvisAttributionForm implements FormulaireDeTache<AvisDAttribution> {

    private final DiffusionDuMarche diffusion;
    private final PropositionDAvis proposition;
    private final Attributaires attributaires;
    private final Marches marches;
    private final Formats formats;

    PublierAvisAttributionForm(
            DiffusionDuMarche diffusion,
            PropositionDAvis proposition,
            Attributaires attributaires,
            Marches marches,
            Formats formats) {
        this.diffusion = diffusion;
        this.proposition = proposition;
        this.attributaires = attributaires;
        this.marches = marches;
        this.formats = formats;
    }

    @Override
    public String cle() {
        return "passation/publier-avis-attribution";
    }

    @Override
    public Class<AvisDAttribution> saisie() {
        return AvisDAttribution.class;
    }

    @Override
    public AvisDAttribution valeurs(TacheOuverte tache) {
        return proposition.pour(tache.numero(), tache.lot());
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        var marche = marches.exiger(tache.numero(), tache.lot());
        var constats = new LinkedHashMap<String, Object>();
        constats.put("Marché", marche.idMarche());
        constats.put("Signé le", formats.date(marche.dateSignature()));
        constats.put(
                "Notifié le",
                marche.estNotifie() ? formats.date(marche.dateNotification()) : "pas encore");
        constats.put("Avis d’attribution", proposition.consigne(marche));
        constats.put("Données essentielles", diffusion.consigneDesDonnees(marche));
        return constats;
    }

    @Override
    public Map<String, List<Choix>> choix(TacheOuverte tache) {
        var duLot = ChoixDOperateurs.duLot(attributaires, tache.numero(), tache.lot());
        return Map.of("lotsPublies.operateur", List.of(duLot));
    }

    @Override
    public Set<String> reperes() {
        return Set.of("lotsPublies.lot", "lotsPublies.operateur", "envois.support");
    }

    @Override
    public void achever(TacheOuverte tache, AvisDAttribution saisie) {
        diffusion.publier(tache.numero(), tache.lot(), saisie);
    }
}
