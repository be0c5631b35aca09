package fr.centraleachat.passation.domain.arret;

import fr.centraleachat.common.Montant;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.montage.Montage;
import fr.centraleachat.passation.domain.saisine.AccordCadreSouhaite;
import fr.centraleachat.passation.domain.saisine.CritereEnvisage;
import fr.centraleachat.passation.domain.saisine.LotEnvisage;
import fr.centraleachat.passation.domain.saisine.Saisine;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The saisine of a relance, drawn from that of the stopped procédure and from its montage. */
@Component
public class EbaucheDeRelance {

    private final Procedures procedures;
    private final Fiches fiches;

    EbaucheDeRelance(Procedures procedures, Fiches fiches) {
        this.procedures = procedures;
        this.fiches = fiches;
    }

    /** Of the lots that stopped alone, numbered anew. */
    public Saisine pour(String numero) {
        var ancienne = procedures.exiger(numero);
        var saisine = fiches.exiger(numero, Saisine.class);
        var montage = fiches.derniere(numero, Montage.class).orElse(null);
        var lots = lots(numero);
        return new Saisine(
                ancienne.objet(),
                ancienne.nature(),
                ancienne.cadre(),
                ancienne.famille(),
                ancienne.codeCPV(),
                ancienne.intervenants().acheteur(),
                saisine.qualiteAcheteur(),
                saisine.serviceInstructeur(),
                saisine.referent(),
                ancienne.intervenants().beneficiaires(),
                somme(lots),
                valeurDuBesoin(ancienne, lots),
                saisine.specifique(),
                ancienne.innovant(),
                accordCadre(saisine, montage),
                lots,
                montage == null ? saisine.criteres() : criteres(montage),
                ancienne.type(),
                null,
                numero);
    }

    private List<LotEnvisage> lots(String numero) {
        var arretes = procedures.lots(numero).stream().filter(l -> l.etat().estArrete()).toList();
        return IntStream.range(0, arretes.size())
                .mapToObj(i -> envisage(i + 1, arretes.get(i)))
                .toList();
    }

    private static LotEnvisage envisage(int numero, Lot lot) {
        return new LotEnvisage(numero, lot.objet(), lot.montantEstimeHt(), lot.petitLot());
    }

    private static Montant somme(List<LotEnvisage> lots) {
        return lots.stream().map(LotEnvisage::montantEstimeHt).reduce(Montant.ZERO, Montant::plus);
    }

    /** The need is still whole: the lots already awarded count in it (R2121-1). */
    private static Montant valeurDuBesoin(Procedure ancienne, List<LotEnvisage> lots) {
        return ancienne.valeurDuBesoinHt().equals(somme(lots)) ? null : ancienne.valeurDuBesoinHt();
    }

    private static AccordCadreSouhaite accordCadre(Saisine saisine, Montage montage) {
        if (montage == null) {
            return saisine.accordCadre();
        }
        return montage.estAccordCadre()
                ? new AccordCadreSouhaite(montage.montantMaximumHt(), montage.dureeMois())
                : null;
    }

    /** Those of all the lots; where each lot has its own, the montage says them again. */
    private static List<CritereEnvisage> criteres(Montage montage) {
        if (montage.criteres().stream().anyMatch(c -> c.lot() != null)) {
            return null;
        }
        return montage.criteres().stream()
                .map(c -> new CritereEnvisage(c.libelle(), c.type(), c.poids()))
                .toList();
    }
}
