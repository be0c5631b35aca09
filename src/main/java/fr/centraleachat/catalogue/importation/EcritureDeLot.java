package fr.centraleachat.catalogue.importation;

import fr.centraleachat.catalogue.marche.Origine;
import fr.centraleachat.catalogue.marche.RangementDeMarches;
import fr.centraleachat.catalogue.marche.RangementDeMarches.Range;
import fr.centraleachat.catalogue.marche.TitulairesRanges;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a lot of marchés and what is to be said of it, in one transaction. */
@Component
class EcritureDeLot {

    private final RangementDeMarches rangement;
    private final TitulairesRanges titulaires;
    private final IdentifiantsPartages partages;
    private final ImportRepository imports;

    EcritureDeLot(
            RangementDeMarches rangement,
            TitulairesRanges titulaires,
            IdentifiantsPartages partages,
            ImportRepository imports) {
        this.rangement = rangement;
        this.titulaires = titulaires;
        this.partages = partages;
        this.imports = imports;
    }

    @Transactional
    void ecrire(UUID id, LotDeMarches lot, Releve releve, Instant le) {
        var ranges = rangement.ranger(Origine.DECP, lot.marches(), le);
        titulaires.ranger(
                ranges.stream()
                        .collect(
                                Collectors.toMap(
                                        Range::reference,
                                        r -> lot.marche(r.identite()).titulaires())));
        int crees = (int) ranges.stream().filter(Range::cree).count();
        releve.compter(crees, ranges.size() - crees, lot.taille() - ranges.size());
        signalerLesPartages(lot, ranges, releve);
        imports.remarquer(id, releve.prendre());
    }

    private void signalerLesPartages(LotDeMarches lot, List<Range> ranges, Releve releve) {
        var crees = ranges.stream().filter(Range::cree).map(r -> lot.marche(r.identite())).toList();
        var partagees = partages.parmi(crees);
        crees.stream()
                .filter(m -> partagees.containsKey(IdentifiantsPartages.cle(m)))
                .forEach(
                        m ->
                                releve.signaler(
                                        lot.indice(m.identite()),
                                        m.id(),
                                        "Plusieurs marchés portent cet identifiant, chacun est gardé : "
                                                + partagees.get(IdentifiantsPartages.cle(m))
                                                + "."));
    }
}
