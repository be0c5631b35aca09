package fr.centraleachat.passation.domain.redaction;

import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.montage.Critere;
import fr.centraleachat.passation.domain.montage.Montage;
import fr.centraleachat.passation.domain.montage.Notation;
import fr.centraleachat.passation.domain.montage.SousCritere;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        if (m.criteres().stream().map(Critere::lot).allMatch(Objects::isNull)) {
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

    private static List<CritereEnDocument> duLot(Montage m, int lot, int decimales) {
        var lignes = new ArrayList<CritereEnDocument>();
        for (var critere : m.criteresDuLot(lot)) {
            lignes.add(
                    new CritereEnDocument(
                            critere.libelle(),
                            Termes.pourcent(critere.poids()),
                            methodeAnnoncee(m.notation(critere, lot, decimales))));
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

    /** How the critère is noted, as all the pieces announce it. */
    private static String methodeAnnoncee(Notation notation) {
        return Termes.texte(notation.enClair());
    }
}
