package fr.centraleachat.passation.domain.publicite;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.passation.domain.PiecesDeLaProcedure;
import fr.centraleachat.passation.domain.envoi.Envoi;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the proof of a sending must satisfy: its piece, and dates in their order. */
@Component
class GardesDuConstat {

    private final PiecesDeLaProcedure pieces;
    private final GardeDuJoue joue;

    GardesDuConstat(PiecesDeLaProcedure pieces, GardeDuJoue joue) {
        this.pieces = pieces;
        this.joue = joue;
    }

    void examiner(Envoi envoi, EnvoiConstate constat) {
        var erreurs = new ArrayList<Erreur>();
        pieces.controler(envoi.procedure(), "preuve", constat.preuve(), erreurs);
        var prepareLe = DatesLegales.jour(envoi.prepareLe());
        if (DatesLegales.jour(constat.envoyeLe()).isBefore(prepareLe)) {
            erreurs.add(
                    new Erreur(
                            "envoyeLe",
                            "Cet envoi ne peut pas précéder sa préparation : indiquez la date réelle.",
                            "R2131-19"));
        }
        exigerApresLEnvoi("accuseLe", constat.accuseLe(), constat, erreurs);
        exigerApresLEnvoi("publieLe", constat.publieLe(), constat, erreurs);
        var parution = constat.publieLe() == null ? constat.envoyeLe() : constat.publieLe();
        var champ = constat.publieLe() == null ? "envoyeLe" : "publieLe";
        joue.faute(envoi, parution, champ).ifPresent(erreurs::add);
        DonneesRefusees.siErreurs(erreurs);
    }

    private static void exigerApresLEnvoi(
            String champ, Instant le, EnvoiConstate constat, List<Erreur> erreurs) {
        if (le != null && le.isBefore(constat.envoyeLe())) {
            erreurs.add(
                    new Erreur(
                            champ,
                            "Un support reçoit un avis, puis le publie, après son envoi : vérifiez"
                                    + " ces dates.",
                            "R2131-20"));
        }
    }
}
