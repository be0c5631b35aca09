package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.analyse.OffreClassee;
import fr.centraleachat.passation.domain.analyse.ResultatDeLAnalyse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * A member who has an interest in an operator does not sit on the lots for which it bid (R2184-3,
 * C. pén. 432-12).
 */
@Component
class InteretsDesMembres {

    private final ResultatDeLAnalyse analyse;

    InteretsDesMembres(ResultatDeLAnalyse analyse) {
        this.analyse = analyse;
    }

    List<Erreur> fautes(
            Commission commission, List<Presence> presences, List<PointDeSeance> points) {
        var fautes = new ArrayList<Erreur>();
        for (int i = 0; i < presences.size(); i++) {
            var presence = presences.get(i);
            var membre = commission.membre(presence.membre()).orElseThrow();
            for (var point : points) {
                if (presence.siege(point.point()) && estInteresse(membre, point.point())) {
                    fautes.add(faute(i, membre, point.point()));
                }
            }
        }
        return fautes;
    }

    private boolean estInteresse(Membre membre, Point point) {
        return !membre.interets().isEmpty()
                && analyse.classement(point.procedure(), point.lot()).stream()
                        .map(OffreClassee::operateur)
                        .anyMatch(membre.interets()::contains);
    }

    private static Erreur faute(int rang, Membre membre, Point point) {
        return new Erreur(
                "presences[" + rang + "].deports",
                membre.nom()
                        + " est intéressé à un opérateur du lot "
                        + point.lot()
                        + " de la procédure "
                        + point.procedure()
                        + " : inscrivez son déport, il ne siège pas sur ce point.",
                "R2184-3, C. pén. 432-12");
    }
}
