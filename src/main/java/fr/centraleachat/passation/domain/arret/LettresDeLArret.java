package fr.centraleachat.passation.domain.arret;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.PiecesDeLaProcedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.SeuilEuropeen;
import fr.centraleachat.passation.domain.envoi.ModeDEnvoi;
import fr.centraleachat.passation.domain.lettres.GardesDesAdresses;
import fr.centraleachat.passation.domain.lettres.LettreDeRejet;
import fr.centraleachat.passation.domain.lettres.SerieDeLettres;
import fr.centraleachat.passation.domain.lettres.TexteDeLettre;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Service;

/** After an arrêt of the whole: the letters are read again, then leave together (ACH-1, ACH-2). */
@Service
public class LettresDeLArret {

    private final Procedures procedures;
    private final InformationDesParticipants information;
    private final LettresDesLotsArretes composition;
    private final EnvoiDesLettresDArret envoi;
    private final PiecesDeLaProcedure pieces;
    private final SeuilEuropeen seuil;
    private final Fiches fiches;
    private final Clock horloge;

    LettresDeLArret(
            Procedures procedures,
            InformationDesParticipants information,
            LettresDesLotsArretes composition,
            EnvoiDesLettresDArret envoi,
            PiecesDeLaProcedure pieces,
            SeuilEuropeen seuil,
            Fiches fiches,
            Clock horloge) {
        this.procedures = procedures;
        this.information = information;
        this.composition = composition;
        this.envoi = envoi;
        this.pieces = pieces;
        this.seuil = seuil;
        this.fiches = fiches;
        this.horloge = horloge;
    }

    public LettresDArret proposer(String numero) {
        return new LettresDArret(information.aInformer(numero), ModeDEnvoi.ELECTRONIQUE, null);
    }

    /** Every participant has a letter that says why (R2185-2). */
    public void rediger(String numero, LettresDArret lettres) {
        var erreurs =
                new ArrayList<Erreur>(
                        GardesDesLettresDArret.fautes(lettres, information.aInformer(numero)));
        erreurs.addAll(
                GardesDesAdresses.lignes(
                        "lettresRejet", lettres.lettresRejet(), LettreDeRejet::adresse));
        var lignes = lettres.lettresRejet();
        for (int i = 0; i < lignes.size(); i++) {
            pieces.controler(numero, "lettresRejet[" + i + "].piece", piece(lignes, i), erreurs);
        }
        if (rapportDu(numero) && lettres.rapportPresentation() == null) {
            erreurs.add(
                    new Erreur(
                            "rapportPresentation",
                            "Joignez le rapport de présentation : il dit les raisons de la"
                                    + " renonciation.",
                            "R2184-1, R2184-3"));
        }
        pieces.controler(numero, "rapportPresentation", lettres.rapportPresentation(), erreurs);
        DonneesRefusees.siErreurs(erreurs);
        fiches.consigner(numero, lettres);
    }

    private static java.util.UUID piece(List<LettreDeRejet> lignes, int i) {
        return lignes.get(i).piece();
    }

    private boolean rapportDu(String numero) {
        var procedure = procedures.exiger(numero);
        return seuil.estAtteint(
                procedure,
                procedure.valeurDuBesoinHt(),
                procedure.jourDuRegime(LocalDate.now(horloge)));
    }

    /** Stands being run twice. Whoever wrote them sends them. */
    public void envoyer(String numero) {
        var fiche =
                fiches.toutes(numero, LettresDArret.class).stream()
                        .reduce((avant, apres) -> apres)
                        .orElseThrow();
        var composees = new HashMap<String, String>();
        composition
                .toutes(numero)
                .forEach(l -> composees.put(EnvoiDesLettresDArret.cle(l), l.texte()));
        boolean parCourriel = fiche.contenu().modeEnvoi() == ModeDEnvoi.ELECTRONIQUE;
        var brutes =
                fiche.contenu().lettresRejet().stream()
                        .map(l -> parCourriel ? l : l.aLAdresse(null))
                        .map(l -> decomposee(l, composees.get(EnvoiDesLettresDArret.cle(l))))
                        .toList();
        envoi.preparer(
                numero,
                SerieDeLettres.ARRET,
                brutes,
                brutes.stream()
                        .map(
                                l ->
                                        l.texte() == null
                                                ? l.avecTexte(
                                                        composees.get(EnvoiDesLettresDArret.cle(l)))
                                                : l)
                        .toList(),
                fiche.par());
    }

    /** Without the text that the agent left as it was proposed. */
    private static LettreDeRejet decomposee(LettreDeRejet ligne, String composee) {
        return ligne.texte() != null
                        && composee != null
                        && TexteDeLettre.estLeMeme(ligne.texte(), composee)
                ? ligne.avecTexte(null)
                : ligne;
    }
}
