package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.passation.DossierDEnvoi;
import fr.centraleachat.passation.TransmissionAuPrefet;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.PiecesDeLaProcedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.envoi.Envoi;
import fr.centraleachat.passation.domain.envoi.Envois;
import fr.centraleachat.passation.domain.envoi.EnvoisParUnAgent;
import fr.centraleachat.passation.domain.envoi.GenreDEnvoi;
import fr.centraleachat.passation.domain.envoi.PreuveDEnvoi;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** A transmissible marché goes to the préfet, and waits for its accusé. */
@Service
public class ControleDeLegalite {

    private final Procedures procedures;
    private final Fiches fiches;
    private final Marches marches;
    private final NomenclatureDesActes nomenclature;
    private final PiecesDeLaProcedure dossier;
    private final TransmissionAuPrefet prefet;
    private final Envois envois;
    private final AlertesDuMarche alertes;
    private final Clock horloge;

    ControleDeLegalite(
            Procedures procedures,
            Fiches fiches,
            Marches marches,
            NomenclatureDesActes nomenclature,
            PiecesDeLaProcedure dossier,
            TransmissionAuPrefet prefet,
            Envois envois,
            AlertesDuMarche alertes,
            Clock horloge) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.marches = marches;
        this.nomenclature = nomenclature;
        this.dossier = dossier;
        this.prefet = prefet;
        this.envois = envois;
        this.alertes = alertes;
        this.horloge = horloge;
    }

    public void transmettre(String numero, int lot, TransmissionPrefecture acte) {
        procedures.exiger(numero);
        var marche = marches.exiger(numero, lot);
        var pieces = acte.piecesActe().stream().map(PieceDActe::piece);
        var ids = pieces.toList();
        var erreurs = new ArrayList<>(GardesDeTransmission.acte(acte, nomenclature));
        erreurs.addAll(
                GardesDeTransmission.date(
                        "transmisLe", acte.transmisLe(), marche, horloge.instant()));
        dossier.controler(numero, "piecesActe", ids, erreurs);
        DonneesRefusees.siErreurs(erreurs);
        fiches.consigner(numero, lot, acte);
        prefet.preparer(
                new DossierDEnvoi(
                        numero,
                        lot,
                        "prefecture-" + lot,
                        "Accusé de la préfecture, lot " + lot,
                        "Contrôle de légalité",
                        "Acte n° " + acte.numeroActe() + ", matière " + acte.matiereActe(),
                        ids));
        transmission(marche)
                .ifPresent(
                        e ->
                                e.envoyer(
                                        new PreuveDEnvoi(
                                                acte.transmisLe(), null, acte.numeroActe(), null)));
        alertes.transmis(marche);
    }

    /** The sending to the préfet of this marché, with its accusé once received. */
    public Optional<Envoi> transmission(Marche marche) {
        return envois.deLaProcedure(marche.procedure(), GenreDEnvoi.TRANSMISSION).stream()
                .filter(e -> EnvoisParUnAgent.PREFECTURE.equals(e.support()))
                .filter(e -> Integer.valueOf(marche.lot()).equals(e.lot()))
                .findFirst();
    }

    /**
     * Garde 22: a transmissible marché is notified after the accusé only.
     *
     * @throws EtatIncompatible when it has not come
     */
    void exigerLAccuse(Marche marche) {
        if (marche.transmissible() && transmission(marche).filter(Envoi::estClos).isEmpty()) {
            throw new EtatIncompatible(
                    "Le marché du lot "
                            + marche.lot()
                            + " attend l’accusé de réception de la préfecture : il n’est notifié"
                            + " qu’ensuite.",
                    "R2182-5");
        }
    }
}
