package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.common.Formats;
import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.passation.SupportDePublicite;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.TypeDeProcedure;
import fr.centraleachat.passation.domain.attribution.Attributaires;
import fr.centraleachat.passation.domain.marche.AvisDAttribution.EnvoiDAvis;
import fr.centraleachat.passation.domain.marche.AvisDAttribution.Resultat;
import fr.centraleachat.passation.domain.marche.AvisDAttribution.ResultatPublie;
import fr.centraleachat.passation.domain.marche.AvisDAttribution.Support;
import fr.centraleachat.passation.domain.publicite.Publicite;
import fr.centraleachat.reglementation.Parametres;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The avis d’attribution of a lot as it begins: where the law wants it, its result known. */
@Component
public class PropositionDAvis {

    private static final Map<SupportDePublicite, Support> PARUTIONS =
            Map.of(
                    SupportDePublicite.BOAMP, Support.BOAMP,
                    SupportDePublicite.JAL, Support.JAL,
                    SupportDePublicite.JOUE, Support.JOUE);

    private final Procedures procedures;
    private final Fiches fiches;
    private final Attributaires attributaires;
    private final Parametres parametres;
    private final Formats formats;

    PropositionDAvis(
            Procedures procedures,
            Fiches fiches,
            Attributaires attributaires,
            Parametres parametres,
            Formats formats) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.attributaires = attributaires;
        this.parametres = parametres;
        this.formats = formats;
    }

    public AvisDAttribution pour(String numero, int lot) {
        var decision = attributaires.duLot(numero, lot);
        var resultat =
                new ResultatPublie(
                        lot, Resultat.ATTRIBUE, decision.operateur(), decision.montantHt(), null);
        var supports = supports(numero);
        var envois = supports.stream().map(s -> new EnvoiDAvis(s, null, null, null)).toList();
        return new AvisDAttribution(supports, List.of(resultat), envois, null);
    }

    /** Whether an avis is due for that marché, and until when. */
    public String consigne(Marche marche) {
        if (!estDu(marche.procedure())) {
            return "volontaire en procédure adaptée : il fait courir le délai des recours";
        }
        int jours = parametres.entier("AVIS_ATTRIBUTION_JOURS", marche.dateSignature());
        return "à envoyer au plus tard le "
                + formats.date(DatesLegales.finReglement(marche.dateSignature(), jours).date())
                + " (R2183-1)";
    }

    /** Those of the avis that opened the consultation, where an avis d’attribution is due. */
    private List<Support> supports(String numero) {
        if (!estDu(numero)) {
            return List.of();
        }
        return fiches.derniere(numero, Publicite.class).map(Publicite::supports).stream()
                .flatMap(List::stream)
                .filter(PARUTIONS::containsKey)
                .map(PARUTIONS::get)
                .toList();
    }

    private boolean estDu(String numero) {
        return procedures.exiger(numero).type().estAuMoins(TypeDeProcedure.AOO);
    }
}
