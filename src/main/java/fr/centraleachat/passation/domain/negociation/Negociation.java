package fr.centraleachat.passation.domain.negociation;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.PiecesDeLaProcedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.analyse.Rao;
import fr.centraleachat.passation.domain.montage.Montage;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** A round of negotiation, until its letters have left (ANA-1 to ANA-3). */
@Service
public class Negociation {

    private static final int TOUR_INITIAL = 1;

    private final Procedures procedures;
    private final Fiches fiches;
    private final Tours tours;
    private final OffresNegociables negociables;
    private final PiecesDeLaProcedure pieces;
    private final Clock horloge;

    Negociation(
            Procedures procedures,
            Fiches fiches,
            Tours tours,
            OffresNegociables negociables,
            PiecesDeLaProcedure pieces,
            Clock horloge) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.tours = tours;
        this.negociables = negociables;
        this.pieces = pieces;
        this.horloge = horloge;
    }

    /** Whom the latest report lets in. */
    public List<SoumissionnaireAdmis> negociables(String numero) {
        return negociables.selon(numero, fiches.exiger(numero, Rao.class));
    }

    /**
     * The round that is being prepared, or that is open.
     *
     * @throws EtatIncompatible before any is defined
     */
    public TourDeNegociation enCours(String numero) {
        return tours.dernier(numero)
                .orElseThrow(
                        () ->
                                new EtatIncompatible(
                                        "Aucun tour de négociation n’est défini dans cette"
                                                + " procédure."));
    }

    public List<SoumissionnaireAdmis> admis(String numero) {
        return tours.admis(numero, enCours(numero).tour());
    }

    /** Opens the preparation of the next round. */
    public void definir(String numero, PerimetreDeNegociation perimetre) {
        procedures.exiger(numero);
        var maintenant = horloge.instant();
        var erreurs = new ArrayList<Erreur>();
        GardesDeLaNegociation.estAnnoncee(fiches.exiger(numero, Montage.class))
                .ifPresent(erreurs::add);
        erreurs.addAll(
                GardesDeLaNegociation.admissibles(
                        perimetre.operateursAdmis(), negociables(numero)));
        GardesDeLaNegociation.aVenir(
                        "dateLimiteProposee", perimetre.dateLimiteProposee(), maintenant)
                .ifPresent(erreurs::add);
        DonneesRefusees.siErreurs(erreurs);
        tours.definir(
                new TourDeNegociation(numero, prochain(numero), maintenant, null),
                perimetre.operateursAdmis());
        fiches.consigner(numero, perimetre);
    }

    /** A round whose letters never left is defined again, under the same number. */
    private int prochain(String numero) {
        return tours.dernier(numero)
                .map(t -> t.estEnvoye() ? t.tour() + 1 : t.tour())
                .orElse(TOUR_INITIAL + 1);
    }

    public void preparer(String numero, CourriersDeNegociation courriers) {
        procedures.exiger(numero);
        var lignes = courriers.courriers();
        var erreurs =
                new ArrayList<>(
                        GardesDeLaNegociation.unePourChacun(
                                "courriers",
                                lignes,
                                c -> new SoumissionnaireAdmis(c.lot(), c.operateur()),
                                admis(numero)));
        for (int i = 0; i < lignes.size(); i++) {
            pieces.controler(numero, "courriers[" + i + "].piece", lignes.get(i).piece(), erreurs);
        }
        DonneesRefusees.siErreurs(erreurs);
        fiches.consigner(numero, courriers);
    }

    /** The letters left: from now on the plis of the round are received, sealed. */
    public void envoyer(String numero, EnvoiDesCourriers envoi) {
        procedures.exiger(numero);
        var tour = enCours(numero);
        DonneesRefusees.siErreurs(fautes(numero, tour, envoi));
        if (!tours.envoyer(tour, envoi.dateLimiteNegociation())) {
            throw new EtatIncompatible(
                    "Les courriers du tour " + tour.tour() + " sont déjà envoyés.");
        }
        fiches.consigner(numero, envoi);
    }

    private List<Erreur> fautes(String numero, TourDeNegociation tour, EnvoiDesCourriers envoi) {
        var maintenant = horloge.instant();
        var operateurs =
                tours.admis(numero, tour.tour()).stream()
                        .map(SoumissionnaireAdmis::operateur)
                        .toList();
        var erreurs =
                new ArrayList<>(
                        GardesDeLaNegociation.unePourChacun(
                                "envois", envoi.envois(), EnvoiDeCourrier::operateur, operateurs));
        GardesDeLaNegociation.aVenir(
                        "dateLimiteNegociation", envoi.dateLimiteNegociation(), maintenant)
                .ifPresent(erreurs::add);
        erreurs.addAll(
                GardesDeLaNegociation.envoisReels(
                        envoi.envois(),
                        tour.definiLe().truncatedTo(ChronoUnit.MINUTES),
                        maintenant));
        for (int i = 0; i < envoi.envois().size(); i++) {
            UUID preuve = envoi.envois().get(i).preuve();
            pieces.controler(numero, "envois[" + i + "].preuve", preuve, erreurs);
        }
        return erreurs;
    }
}
