package fr.centraleachat.passation.domain;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.Attribution.Conclusion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** Phase 11: the élu référent attributes lot by lot, or sends the file back to the analysis. */
@Service
public class DecisionDAttribution {

    private final Procedures procedures;
    private final Fiches fiches;
    private final ResultatDeLAnalyse analyse;
    private final Clock horloge;

    DecisionDAttribution(
            Procedures procedures, Fiches fiches, ResultatDeLAnalyse analyse, Clock horloge) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.analyse = analyse;
        this.horloge = horloge;
    }

    public void attribuer(String numero, Attribution attribution) {
        procedures.exiger(numero);
        if (attribution.conclusion() == Conclusion.DECISION) {
            var lots = procedures.lots(numero);
            DonneesRefusees.siErreurs(fautes(numero, attribution, lots));
            lots.forEach(lot -> lot.passer(EtatDeLot.ATTRIBUE));
        }
        fiches.consigner(numero, attribution);
    }

    private List<Erreur> fautes(String numero, Attribution attribution, List<Lot> lots) {
        var fautes = new ArrayList<Erreur>();
        if (attribution.dateDecision().isAfter(LocalDate.now(horloge))) {
            fautes.add(
                    Erreur.de(
                            "dateDecision", "La décision est à venir : indiquez sa date réelle."));
        }
        for (var lot : lots) {
            fautes.addAll(fautesDuLot(numero, attribution, lot.numero()));
        }
        for (int i = 0; i < attribution.decisions().size(); i++) {
            var decide = attribution.decisions().get(i).lot();
            if (lots.stream().noneMatch(l -> decide.equals(l.numero()))) {
                fautes.add(
                        Erreur.de(
                                "decisions[" + i + "].lot", "Le lot " + decide + " n’existe pas."));
            }
        }
        return fautes;
    }

    private List<Erreur> fautesDuLot(String numero, Attribution attribution, int lot) {
        var decisions = attribution.decisions().stream().filter(d -> d.lot() == lot).toList();
        if (decisions.size() != 1) {
            return List.of(
                    Erreur.de(
                            "decisions",
                            "Donnez une décision, et une seule, pour le lot " + lot + "."));
        }
        var decision = decisions.get(0);
        var champ = "decisions[" + attribution.decisions().indexOf(decision) + "]";
        return analyse.classement(numero, lot).stream()
                .filter(o -> Objects.equals(o.operateur(), decision.operateur()))
                .filter(o -> o.rang() != null)
                .findFirst()
                .map(o -> fautesDuChoix(champ, o, decision))
                .orElseGet(
                        () ->
                                List.of(
                                        new Erreur(
                                                champ + ".operateur",
                                                "Cet opérateur n’a pas d’offre classée sur le lot "
                                                        + lot
                                                        + ".",
                                                "R2152-6")));
    }

    private static List<Erreur> fautesDuChoix(
            String champ, OffreClassee offre, DecisionDeLot decision) {
        var fautes = new ArrayList<Erreur>();
        if (offre.rang() != 1) {
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
}
