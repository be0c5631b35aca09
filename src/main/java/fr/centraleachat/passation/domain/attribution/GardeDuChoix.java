package fr.centraleachat.passation.domain.attribution;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.analyse.OffreClassee;
import fr.centraleachat.passation.domain.analyse.OffresEnLice;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * A lot goes to the offer classed first among those still in (L2152-7), for its amount; it is
 * infructueux only when none is left.
 */
@Component
class GardeDuChoix {

    private final OffresEnLice offres;

    GardeDuChoix(OffresEnLice offres) {
        this.offres = offres;
    }

    List<Erreur> fautes(String numero, String champ, DecisionDeLot decision) {
        var enLice = offres.duLot(numero, decision.lot());
        return switch (decision.decision()) {
            case ATTRIBUE -> choix(numero, champ, enLice, decision);
            case INFRUCTUEUX -> infructueux(champ, enLice, decision.lot());
            case SANS_SUITE -> List.of();
        };
    }

    private List<Erreur> choix(
            String numero, String champ, List<OffreClassee> enLice, DecisionDeLot decision) {
        var siennes =
                enLice.stream()
                        .filter(o -> Objects.equals(o.operateur(), decision.operateur()))
                        .toList();
        if (siennes.isEmpty()) {
            return List.of(new Erreur(champ + ".operateur", exclu(numero, decision), "R2152-6"));
        }
        return fautesDeLOffre(champ, siennes.get(0), enLice.get(0).rang(), decision);
    }

    private String exclu(String numero, DecisionDeLot decision) {
        return offres.estDefaillant(numero, decision.lot(), decision.operateur())
                ? "Cet opérateur est défaillant sur le lot "
                        + decision.lot()
                        + " : choisissez le suivant au classement."
                : "Cet opérateur n’a pas d’offre classée sur le lot " + decision.lot() + ".";
    }

    private static List<Erreur> fautesDeLOffre(
            String champ, OffreClassee offre, int premier, DecisionDeLot decision) {
        var fautes = new ArrayList<Erreur>();
        if (offre.rang() != premier) {
            fautes.add(
                    new Erreur(
                            champ + ".operateur",
                            "Le marché revient à l’offre classée première ; celle-ci est classée "
                                    + offre.rang()
                                    + ". Demandez un complément d’analyse si le classement est en cause.",
                            "L2152-7"));
        }
        if (!offre.montantHt().equals(decision.montantHt())) {
            fautes.add(
                    Erreur.de(
                            champ + ".montantHt",
                            "Le montant attribué est celui de l’offre : "
                                    + offre.montantHt().valeur().toPlainString()
                                    + " € HT."));
        }
        return fautes;
    }

    private static List<Erreur> infructueux(String champ, List<OffreClassee> enLice, int lot) {
        return enLice.isEmpty()
                ? List.of()
                : List.of(
                        new Erreur(
                                champ + ".decision",
                                "Le lot "
                                        + lot
                                        + " a encore une offre classée : attribuez-le, ou déclarez-le"
                                        + " sans suite.",
                                "R2185-1"));
    }
}
