package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.passation.DossierDEnvoi;
import fr.centraleachat.passation.TransmissionAuComptable;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.PiecesDeLaProcedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.TypeDeProcedure;
import fr.centraleachat.passation.domain.envoi.Envoi;
import fr.centraleachat.passation.domain.envoi.Envois;
import fr.centraleachat.passation.domain.envoi.EnvoisParUnAgent;
import fr.centraleachat.passation.domain.envoi.GenreDEnvoi;
import fr.centraleachat.passation.domain.envoi.PreuveDEnvoi;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** Phase 13, lot by lot: the avis, the données essentielles, the comptable. */
@Service
public class DiffusionDuMarche {

    private final Procedures procedures;
    private final Fiches fiches;
    private final Marches marches;
    private final PublicationDesDonnees donnees;
    private final AlertesDuMarche alertes;
    private final PiecesDeLaProcedure dossier;
    private final TransmissionAuComptable comptable;
    private final Envois envois;
    private final Clock horloge;

    DiffusionDuMarche(
            Procedures procedures,
            Fiches fiches,
            Marches marches,
            PublicationDesDonnees donnees,
            AlertesDuMarche alertes,
            PiecesDeLaProcedure dossier,
            TransmissionAuComptable comptable,
            Envois envois,
            Clock horloge) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.marches = marches;
        this.donnees = donnees;
        this.alertes = alertes;
        this.dossier = dossier;
        this.comptable = comptable;
        this.envois = envois;
        this.horloge = horloge;
    }

    public void publier(String numero, int lot, AvisDAttribution avis) {
        var procedure = procedures.exiger(numero);
        var marche = marches.exiger(numero, lot);
        var erreurs = new ArrayList<Erreur>();
        if (procedure.type().estAuMoins(TypeDeProcedure.AOO)) {
            erreurs.addAll(GardesDeLAvis.complet(avis));
        }
        erreurs.addAll(GardesDeLAvis.envois(avis, marche, horloge.instant()));
        erreurs.addAll(
                donnees.fautes("datePublicationDonnees", marche, avis.datePublicationDonnees()));
        DonneesRefusees.siErreurs(erreurs);
        fiches.consigner(numero, lot, avis);
        alertes.avisEnvoye(marche);
        if (avis.datePublicationDonnees() != null) {
            donnees.constater(marche, avis.datePublicationDonnees());
        }
    }

    /** What an agent must know before saying when the données essentielles were published. */
    public String consigneDesDonnees(Marche marche) {
        if (!donnees.estDue(marche)) {
            return "leur publication n’est pas exigée à ce montant";
        }
        return marche.estNotifie()
                ? "à publier, puis indiquez le jour de leur publication"
                : "à publier après la notification : elle vous sera demandée à part";
    }

    public void transmettreAuComptable(
            String numero, int lot, TransmissionTresorerie transmission) {
        procedures.exiger(numero);
        var marche = marches.exiger(numero, lot);
        var erreurs = new ArrayList<Erreur>();
        dossier.controler(numero, "piecesTransmises", transmission.piecesTransmises(), erreurs);
        erreurs.addAll(apresReception(transmission, marche));
        DonneesRefusees.siErreurs(erreurs);
        fiches.consigner(numero, lot, transmission);
        comptable.preparer(
                new DossierDEnvoi(
                        numero,
                        lot,
                        "tresorerie-" + lot,
                        "Transmission à la Trésorerie, lot " + lot,
                        "Comptable public",
                        null,
                        transmission.piecesTransmises()));
        envoiAuComptable(numero, lot)
                .forEach(
                        e ->
                                envois.constaterLEnvoi(
                                        e,
                                        new PreuveDEnvoi(
                                                transmission.transmisLe(), null, null, null)));
    }

    private List<Envoi> envoiAuComptable(String numero, int lot) {
        return envois.deLaProcedure(numero, GenreDEnvoi.TRANSMISSION).stream()
                .filter(e -> EnvoisParUnAgent.TRESORERIE.equals(e.support()))
                .filter(e -> Integer.valueOf(lot).equals(e.lot()) && !e.estClos())
                .toList();
    }

    private List<Erreur> apresReception(TransmissionTresorerie transmission, Marche marche) {
        var champ = "transmisLe";
        if (transmission.transmisLe().isAfter(horloge.instant())) {
            return List.of(
                    Erreur.de(champ, "La date indiquée est à venir : indiquez la date réelle."));
        }
        return DatesLegales.jour(transmission.transmisLe()).isBefore(marche.dateNotification())
                ? List.of(
                        new Erreur(
                                champ,
                                "Le marché est transmis au comptable après sa notification.",
                                "CGCT D1617-19"))
                : List.of();
    }
}
