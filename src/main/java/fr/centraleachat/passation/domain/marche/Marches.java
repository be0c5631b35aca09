package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** The marchés that came out of the procédures. */
@Component
public class Marches {

    private final MarcheRepository marches;

    Marches(MarcheRepository marches) {
        this.marches = marches;
    }

    /** By lot. */
    public List<Marche> deLaProcedure(String numero) {
        return marches.findByProcedureOrderByLot(numero);
    }

    /**
     * @throws EtatIncompatible when the lot is not signed yet
     */
    public Marche exiger(String numero, int lot) {
        return marches.findByProcedureAndLot(numero, lot)
                .orElseThrow(
                        () ->
                                new EtatIncompatible(
                                        "Le marché du lot " + lot + " n’est pas encore signé."));
    }

    boolean estPris(String acheteur, String idMarche) {
        return marches.existsByAcheteurAndIdMarche(acheteur, idMarche);
    }

    /**
     * @throws DonneesRefusees when another marché took the number since it was checked
     */
    Marche conclure(Marche marche) {
        try {
            return marches.saveAndFlush(marche);
        } catch (DataIntegrityViolationException e) {
            var refus = GardesDeSignature.numeroDejaPris(marche.idMarche());
            throw DonneesRefusees.champ(refus.champ(), refus.message(), refus.regle());
        }
    }
}
