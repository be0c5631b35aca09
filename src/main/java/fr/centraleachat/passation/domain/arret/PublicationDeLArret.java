package fr.centraleachat.passation.domain.arret;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.marche.AvisDAttribution.Resultat;
import fr.centraleachat.passation.domain.marche.AvisDAttribution.ResultatPublie;
import fr.centraleachat.passation.domain.marche.AvisDAttribution.Support;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** The avis « non attribué » of a procédure formalisée, sent where the consultation was. */
@Service
public class PublicationDeLArret {

    private final Procedures procedures;
    private final RaisonsDArret raisons;
    private final Fiches fiches;
    private final Clock horloge;

    PublicationDeLArret(
            Procedures procedures, RaisonsDArret raisons, Fiches fiches, Clock horloge) {
        this.procedures = procedures;
        this.raisons = raisons;
        this.fiches = fiches;
        this.horloge = horloge;
    }

    public AvisNonAttribue proposer(String numero) {
        return new AvisNonAttribue(
                List.of(Support.JOUE, Support.BOAMP),
                procedures.lots(numero).stream().map(l -> resultat(numero, l)).toList(),
                null);
    }

    private ResultatPublie resultat(String numero, Lot lot) {
        var raison = raisons.duLot(numero, lot.numero());
        return new ResultatPublie(lot.numero(), Resultat.NON_ATTRIBUE, null, null, raison.texte());
    }

    public void publier(String numero, AvisNonAttribue avis) {
        var procedure = procedures.exiger(numero);
        var lots = procedures.lots(numero).stream().map(Lot::numero).toList();
        var gardes =
                new GardesDeLAvisNonAttribue(
                        lots, procedure.cours().arreteeLe(), horloge.instant());
        var erreurs = new ArrayList<Erreur>(gardes.fautes(avis));
        DonneesRefusees.siErreurs(erreurs);
        fiches.consigner(numero, avis);
    }
}
