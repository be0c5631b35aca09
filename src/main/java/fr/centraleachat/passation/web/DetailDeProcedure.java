package fr.centraleachat.passation.web;

import fr.centraleachat.common.Montant;
import fr.centraleachat.delai.SuiviDePhase;
import fr.centraleachat.passation.domain.Cadre;
import fr.centraleachat.passation.domain.Detenteur;
import fr.centraleachat.passation.domain.EtatDeLot;
import fr.centraleachat.passation.domain.EtatDeProcedure;
import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.MotifDArret;
import fr.centraleachat.passation.domain.Nature;
import fr.centraleachat.passation.domain.TypeDeProcedure;
import fr.centraleachat.passation.web.marche.MarcheResume;
import fr.centraleachat.tache.TacheOuverte;
import java.time.Instant;
import java.util.List;

/**
 * A procédure as programs read it.
 *
 * @param motifArret null unless it stopped, like {@code arreteeLe}
 * @param relanceDe number of the stopped procédure that it takes up, null for a new need
 * @param relanceePar number of the one that takes it up, null when none does
 * @param detenteur null when the procédure is over
 * @param marches from their signature on; the whole of their data is under {@code /marches}
 */
record DetailDeProcedure(
        String numero,
        String objet,
        TypeDeProcedure procedure,
        Nature nature,
        Cadre cadre,
        String acheteur,
        ServiceInstructeur serviceInstructeur,
        List<String> beneficiaires,
        Montant montantEstimeHt,
        Montant valeurDuBesoinHt,
        EtatDeProcedure etat,
        MotifDArret motifArret,
        Instant arreteeLe,
        String relanceDe,
        String relanceePar,
        String phaseEnCours,
        Instant dlro,
        List<SuiviDePhase> phases,
        List<TacheResume> taches,
        Detenteur detenteur,
        List<LotResume> lots,
        List<MarcheResume> marches) {

    record ServiceInstructeur(String adherent, String service) {}

    record TacheResume(String id, String code, String libelle, Integer lot, String prisePar) {

        static TacheResume de(TacheOuverte t) {
            return new TacheResume(
                    t.id(), t.etape().code(), t.etape().libelle(), t.lot(), t.prisePar());
        }
    }

    record LotResume(Integer numero, String objet, Montant montantEstimeHt, EtatDeLot etat) {

        static LotResume de(Lot lot) {
            return new LotResume(lot.numero(), lot.objet(), lot.montantEstimeHt(), lot.etat());
        }
    }
}
