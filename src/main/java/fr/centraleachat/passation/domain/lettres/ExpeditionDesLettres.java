package fr.centraleachat.passation.domain.lettres;

import fr.centraleachat.passation.DossierDEnvoi;
import fr.centraleachat.passation.EnvoiDeLettres;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.attribution.Attributaires;
import fr.centraleachat.passation.domain.defaillance.Defaillances;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Hands all the letters of a series over at once, each with its text. */
@Service
public class ExpeditionDesLettres {

    private final Procedures procedures;
    private final Fiches fiches;
    private final Attributaires attributaires;
    private final Defaillances defaillances;
    private final CompositionDesLettres composition;
    private final EnvoiDeLettres envoi;

    ExpeditionDesLettres(
            Procedures procedures,
            Fiches fiches,
            Attributaires attributaires,
            Defaillances defaillances,
            CompositionDesLettres composition,
            EnvoiDeLettres envoi) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.attributaires = attributaires;
        this.defaillances = defaillances;
        this.composition = composition;
        this.envoi = envoi;
    }

    /** Those of all the lots, once the attributaires are checked. */
    public void envoyer(String numero) {
        expedier(
                numero,
                SerieDeLettres.INITIALE,
                fiches.exiger(numero, null, LettresAuxCandidats.class));
    }

    /** Those of a lot whose attributaire, already announced, defaulted. */
    public void envoyerPourLeSuivant(String numero, int lot) {
        expedier(
                numero,
                SerieDeLettres.suivant(lot, defaillances.toursDeLettres(numero, lot)),
                fiches.exiger(numero, lot, LettresAuxCandidats.class));
    }

    /** Stands being run twice: a letter of a series is prepared once. */
    public void expedier(String numero, SerieDeLettres serie, LettresAuxCandidats lettres) {
        var composees = composition.composer(procedures.exiger(numero), lettres);
        var dossiers = new ArrayList<DossierDEnvoi>();
        composees.rejets().forEach(l -> dossiers.add(rejet(numero, serie, l)));
        composees.retenues().forEach(l -> dossiers.add(retenue(numero, serie, l)));
        envoi.preparer(dossiers);
    }

    private DossierDEnvoi rejet(String numero, SerieDeLettres serie, LettreDeRejet lettre) {
        return new DossierDEnvoi(
                numero,
                lettre.lot(),
                serie.cle("rejet-" + lettre.lot() + "-" + lettre.operateur()),
                "Lettre de rejet, lot " + lettre.lot(),
                destinataire(numero, lettre.lot(), lettre.operateur()),
                lettre.texte(),
                jointe(lettre.piece()));
    }

    private DossierDEnvoi retenue(
            String numero, SerieDeLettres serie, LettreALAttributaire lettre) {
        return new DossierDEnvoi(
                numero,
                lettre.lot(),
                serie.cle("attributaire-" + lettre.lot() + "-" + lettre.operateur()),
                "Lettre à l’attributaire, lot " + lettre.lot(),
                destinataire(numero, lettre.lot(), lettre.operateur()),
                lettre.texte(),
                jointe(lettre.piece()));
    }

    private String destinataire(String numero, int lot, String operateur) {
        var nom = attributaires.nom(numero, lot, operateur);
        return nom.equals(operateur) ? operateur : nom + " (" + operateur + ")";
    }

    private static List<UUID> jointe(UUID piece) {
        return piece == null ? List.of() : List.of(piece);
    }
}
