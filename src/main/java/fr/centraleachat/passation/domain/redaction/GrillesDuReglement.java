package fr.centraleachat.passation.domain.redaction;

import static fr.centraleachat.passation.domain.montage.Montage.ouVide;

import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.montage.Critere;
import fr.centraleachat.passation.domain.montage.Montage;
import fr.centraleachat.passation.domain.montage.NiveauDeNote;
import fr.centraleachat.passation.domain.montage.SousCritere;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The critères as the règlement announces them, word for word those of the montage (R2152-11): one
 * table for all the lots, or one for each when they differ.
 */
@Component
class GrillesDuReglement {

    /**
     * @param decimales of a note where the critère does not say
     */
    List<GrilleEnDocument> de(Montage m, List<Lot> lots, int decimales) {
        if (estCommune(m)) {
            var titre = lots.size() > 1 ? "Pour chacun des lots" : "Pour le marché";
            return List.of(new GrilleEnDocument(titre, duLot(m, lots.get(0).numero(), decimales)));
        }
        return lots.stream()
                .map(
                        l ->
                                new GrilleEnDocument(
                                        "Pour le lot " + l.numero() + " : " + l.objet(),
                                        duLot(m, l.numero(), decimales)))
                .toList();
    }

    private static boolean estCommune(Montage m) {
        var designes =
                Stream.of(
                        m.criteres().stream().map(Critere::lot),
                        ouVide(m.sousCriteres()).stream().map(SousCritere::lot),
                        ouVide(m.bareme()).stream().map(NiveauDeNote::lot));
        return designes.flatMap(l -> l).allMatch(Objects::isNull);
    }

    private static List<CritereEnDocument> duLot(Montage m, int lot, int decimales) {
        var lignes = new ArrayList<CritereEnDocument>();
        for (var critere : m.criteresDuLot(lot)) {
            lignes.add(
                    new CritereEnDocument(
                            critere.libelle(),
                            Termes.pourcent(critere.poids()),
                            m.notation(critere, lot, decimales).enClair()));
            m.sousCriteresDuLot(lot, critere.libelle())
                    .forEach(s -> lignes.add(partie(critere, s)));
        }
        return lignes;
    }

    /** Its weight within the critère, then within the whole (R2152-12). */
    private static CritereEnDocument partie(Critere critere, SousCritere partie) {
        var dansLeTout = critere.poids().multiply(partie.poids()).movePointLeft(2);
        return new CritereEnDocument(
                "dont : " + partie.libelle(),
                Termes.pourcent(partie.poids())
                        + " du critère, soit "
                        + Termes.pourcent(dansLeTout),
                "");
    }
}
