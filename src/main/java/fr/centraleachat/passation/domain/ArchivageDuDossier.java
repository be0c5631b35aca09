package fr.centraleachat.passation.domain;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.reglementation.Parametres;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** The file is complete, and is kept for the time that the law asks (R2184-12, R2184-13). */
@Service
public class ArchivageDuDossier {

    private final Procedures procedures;
    private final Fiches fiches;
    private final Marches marches;
    private final Envois envois;
    private final PublicationDesDonnees donnees;
    private final Parametres parametres;
    private final Clock horloge;

    ArchivageDuDossier(
            Procedures procedures,
            Fiches fiches,
            Marches marches,
            Envois envois,
            PublicationDesDonnees donnees,
            Parametres parametres,
            Clock horloge) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.marches = marches;
        this.envois = envois;
        this.donnees = donnees;
        this.parametres = parametres;
        this.horloge = horloge;
    }

    /** The shortest lengths that the law admits, and the end that the marchés let expect. */
    public Archivage proposer(String numero) {
        var procedure = procedures.exiger(numero);
        return new Archivage(
                null, minimumDesOffres(), minimumDesPieces(procedure), finPrevue(procedure), null);
    }

    /** What the file still lacks, in words; empty when it is complete. */
    public List<String> manques(String numero) {
        var manques = new ArrayList<String>();
        envois.deLaProcedure(numero).stream()
                .filter(e -> !e.estClos())
                .map(e -> "Constatez l’envoi attendu : " + e.libelle() + ".")
                .forEach(manques::add);
        marches.deLaProcedure(numero).stream()
                .filter(m -> donnees.estDue(m) && m.datePublicationDonnees() == null)
                .map(m -> "Publiez les données essentielles du lot " + m.lot() + " (R2196-1).")
                .forEach(manques::add);
        return manques;
    }

    /** Garde 29: nothing is archived incomplete, nor for less than the law asks. */
    public void archiver(String numero, Archivage archivage) {
        var procedure = procedures.exiger(numero);
        var erreurs = new ArrayList<Erreur>();
        if (!Boolean.TRUE.equals(archivage.dossierComplet())) {
            erreurs.add(
                    new Erreur(
                            "dossierComplet",
                            "Vérifiez que le dossier est complet avant de l’archiver.",
                            "R2184-12"));
        }
        manques(numero).forEach(m -> erreurs.add(Erreur.de("dossierComplet", m)));
        erreurs.addAll(durees(procedure, archivage));
        DonneesRefusees.siErreurs(erreurs);
        fiches.consigner(numero, archivage);
    }

    private List<Erreur> durees(Procedure procedure, Archivage archivage) {
        var notifies = marches.deLaProcedure(procedure.numero());
        var erreurs =
                new ArrayList<>(
                        GardesDArchivage.duree(
                                "conservationOffresAns",
                                archivage.conservationOffresAns(),
                                minimumDesOffres(),
                                "R2184-12"));
        if (!notifies.isEmpty()) {
            erreurs.addAll(
                    GardesDArchivage.duree(
                            "conservationPiecesAns",
                            archivage.conservationPiecesAns(),
                            minimumDesPieces(procedure),
                            "R2184-13"));
            erreurs.addAll(
                    GardesDArchivage.finDExecution(archivage.finExecutionPrevue(), notifies));
        }
        return erreurs;
    }

    private int minimumDesOffres() {
        return parametres.entier("CONSERVATION_OFFRES_ANS", LocalDate.now(horloge));
    }

    /** Works and maîtrise d’œuvre are kept longer. */
    private int minimumDesPieces(Procedure procedure) {
        boolean longue =
                procedure.nature() == Nature.TRAVAUX
                        || fiches.derniere(procedure.numero(), Montage.class)
                                .filter(m -> m.ccag() == Ccag.MAITRISE_D_OEUVRE)
                                .isPresent();
        return parametres.entier(
                longue ? "CONSERVATION_PIECES_TRAVAUX_ANS" : "CONSERVATION_PIECES_FS_ANS",
                LocalDate.now(horloge));
    }

    private LocalDate finPrevue(Procedure procedure) {
        var numero = procedure.numero();
        int mois = fiches.exiger(numero, Montage.class).dureeMois();
        return marches.deLaProcedure(numero).stream()
                .filter(Marche::estNotifie)
                .map(m -> m.dateNotification().plusMonths(mois))
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
