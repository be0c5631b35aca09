package fr.centraleachat.passation.domain.analyse;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.montage.Montage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * What the report proposes for each lot follows its ranking.
 *
 * @param lots those still in the running
 * @param classement of a lot, by rank, those eliminated last
 */
record GardesDesPropositions(
        Rao rao, Set<Integer> lots, IntFunction<List<OffreClassee>> classement) {

    List<Erreur> fautes() {
        if (rao.conclusion() == Rao.Conclusion.NEGOCIER) {
            return List.of();
        }
        var propositions = Montage.ouVide(rao.propositions());
        var fautes = new ArrayList<Erreur>();
        lots.stream()
                .filter(l -> propositions.stream().filter(p -> p.lot().equals(l)).count() != 1)
                .forEach(l -> fautes.add(manquante(l)));
        for (int i = 0; i < propositions.size(); i++) {
            var champ = "propositions[" + i + "]";
            if (lots.contains(propositions.get(i).lot())) {
                controler(champ, propositions.get(i), fautes);
            } else {
                fautes.add(horsSujet(champ, propositions.get(i)));
            }
        }
        return fautes;
    }

    private void controler(String champ, PropositionDeLot proposition, List<Erreur> fautes) {
        var classees =
                classement.apply(proposition.lot()).stream().filter(o -> o.rang() != null).toList();
        switch (proposition.decision()) {
            case ATTRIBUER -> controlerLeChoix(champ, proposition, classees, fautes);
            case INFRUCTUEUX -> exigerAucuneOffre(champ, proposition, classees, fautes);
            case SANS_SUITE -> {} // the motive, always required, is enough (R2185-1)
        }
    }

    private void controlerLeChoix(
            String champ,
            PropositionDeLot proposition,
            List<OffreClassee> classees,
            List<Erreur> fautes) {
        if (rao.conclusion() == Rao.Conclusion.ARRETER) {
            fautes.add(
                    new Erreur(
                            champ + ".decision",
                            "Le rapport demande l’arrêt : proposez le lot sans suite ou infructueux,"
                                    + " ou concluez par une attribution.",
                            "R2185-1"));
        } else if (classees.isEmpty()) {
            fautes.add(
                    new Erreur(
                            champ + ".decision",
                            "Le lot "
                                    + proposition.lot()
                                    + " n’a aucune offre classée : proposez-le infructueux ou sans"
                                    + " suite.",
                            "R2152-6, R2185-1"));
        } else {
            exigerLaPremiere(champ, proposition, classees, fautes);
        }
    }

    private static void exigerLaPremiere(
            String champ,
            PropositionDeLot proposition,
            List<OffreClassee> classees,
            List<Erreur> fautes) {
        var siennes =
                classees.stream()
                        .filter(o -> o.rang() == 1)
                        .filter(o -> o.operateur().equals(proposition.operateur()))
                        .toList();
        if (siennes.isEmpty()) {
            fautes.add(
                    new Erreur(
                            champ + ".operateur",
                            "Le lot " + proposition.lot() + " revient à l’offre classée première.",
                            "L2152-7"));
        } else if (siennes.stream()
                .noneMatch(o -> Objects.equals(o.montantHt(), proposition.montantHt()))) {
            fautes.add(
                    Erreur.de(
                            champ + ".montantHt",
                            "Le montant proposé est celui de l’offre : "
                                    + siennes.get(0).montantHt().valeur().toPlainString()
                                    + " € HT."));
        }
    }

    private static void exigerAucuneOffre(
            String champ,
            PropositionDeLot proposition,
            List<OffreClassee> classees,
            List<Erreur> fautes) {
        if (!classees.isEmpty()) {
            fautes.add(
                    new Erreur(
                            champ + ".decision",
                            "Le lot "
                                    + proposition.lot()
                                    + " a une offre classée : proposez de l’attribuer, ou de le"
                                    + " déclarer sans suite.",
                            "R2185-1"));
        }
    }

    private static Erreur manquante(Integer lot) {
        return Erreur.de(
                "propositions", "Faites une proposition, et une seule, pour le lot " + lot + ".");
    }

    private static Erreur horsSujet(String champ, PropositionDeLot proposition) {
        return Erreur.de(
                champ + ".lot",
                "Le lot " + proposition.lot() + " n’est pas en cours d’analyse : retirez-le.");
    }
}
