package fr.centraleachat.passation.web.cao;

import fr.centraleachat.passation.domain.cao.Commission;
import fr.centraleachat.passation.domain.cao.Commissions;
import fr.centraleachat.passation.domain.cao.Convocation;
import fr.centraleachat.passation.domain.cao.Deliberation;
import fr.centraleachat.passation.domain.cao.Deliberations;
import fr.centraleachat.passation.domain.cao.Presence;
import fr.centraleachat.passation.domain.cao.Quorum;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a decision of the commission rests on: presences, déports, quorum of each item. */
@Component
class ConstatsDeSeance {

    private final Deliberations deliberations;
    private final Commissions commissions;
    private final Convocation convocation;
    private final NomsDeCommission noms;

    ConstatsDeSeance(
            Deliberations deliberations,
            Commissions commissions,
            Convocation convocation,
            NomsDeCommission noms) {
        this.deliberations = deliberations;
        this.commissions = commissions;
        this.convocation = convocation;
        this.noms = noms;
    }

    /** Which séance, for those who prepare it. */
    Map<String, Object> aVenir(String numero) {
        var constats = new LinkedHashMap<String, Object>();
        constats.put("Séance", noms.seance(deliberations.duDossier(numero).seance()));
        convocation.alerte(numero).ifPresent(a -> constats.put("Alerte", a));
        return constats;
    }

    Map<String, Object> duDossier(String numero) {
        var constats = de(deliberations.duDossier(numero));
        convocation.alerte(numero).ifPresent(a -> constats.put("Alerte", a));
        return constats;
    }

    Map<String, Object> duLot(String numero, int lot) {
        return deliberations
                .duLot(numero, lot)
                .map(this::de)
                .orElseGet(
                        () ->
                                new LinkedHashMap<>(
                                        Map.of(
                                                "À faire avant",
                                                "Le lot n’est à l’ordre du jour d’aucune séance :"
                                                        + " inscrivez-le (rubrique Séances CAO).")));
    }

    private Map<String, Object> de(Deliberation deliberation) {
        var seance = deliberation.seance();
        var commission = commissions.siegeant(seance);
        var constats = new LinkedHashMap<String, Object>();
        constats.put("Séance", noms.seance(seance));
        if (!seance.estRelevee()) {
            constats.put(
                    "À faire avant de décider",
                    "Relever les présences de la séance (rubrique Séances CAO).");
            return constats;
        }
        constats.put(
                "Présences",
                seance.presences().stream().map(p -> presence(commission, p)).toList());
        var deports = seance.presences().stream().filter(p -> !p.deports().isEmpty()).toList();
        if (!deports.isEmpty()) {
            constats.put("Déports", deports.stream().map(p -> deport(commission, p)).toList());
        }
        constats.put(
                "Quorum par point",
                deliberation.quorums().stream().map(ConstatsDeSeance::quorum).toList());
        return constats;
    }

    private Map<String, Object> presence(Commission commission, Presence presence) {
        var membre = commission.membre(presence.membre()).orElseThrow();
        var ligne = new LinkedHashMap<String, Object>();
        ligne.put("Membre", membre.nom());
        ligne.put("Qualité", membre.qualite());
        ligne.put(
                "Voix",
                membre.qualite().delibere() || presence.supplee() != null
                        ? "délibérative"
                        : "consultative");
        ligne.put("Présence", presence.presence());
        ligne.put("Siège à la place de", noms.membre(commission, presence.supplee()));
        ligne.put("Observations", presence.observations());
        return ligne;
    }

    private Map<String, Object> deport(Commission commission, Presence presence) {
        var ligne = new LinkedHashMap<String, Object>();
        ligne.put("Membre", noms.membre(commission, presence.membre()));
        ligne.put("Lots", presence.deports().stream().map(p -> p.lot()).toList());
        ligne.put("Motif", presence.motifDeport());
        return ligne;
    }

    private static Map<String, Object> quorum(Quorum quorum) {
        var ligne = new LinkedHashMap<String, Object>();
        ligne.put("Lot", quorum.lot());
        ligne.put("Voix présentes", quorum.voixPresentes());
        ligne.put("Voix requises", quorum.voixRequises());
        ligne.put("Atteint", quorum.atteint());
        return ligne;
    }
}
