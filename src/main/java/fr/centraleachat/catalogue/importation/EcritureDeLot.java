package fr.centraleachat.catalogue.importation;

import fr.centraleachat.catalogue.marche.Origine;
import fr.centraleachat.catalogue.marche.RangementDeMarches;
import fr.centraleachat.catalogue.marche.RangementDeMarches.Range;
import fr.centraleachat.catalogue.marche.TitulairesRanges;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a lot of marchés, what is to be said of it and the totals so far, in one transaction. */
@Component
class EcritureDeLot {

    private final RangementDeMarches rangement;
    private final TitulairesRanges titulaires;
    private final IdentifiantsPartages partages;
    private final References references;
    private final RangementDesChampsPropres propres;
    private final ImportRepository imports;

    EcritureDeLot(
            RangementDeMarches rangement,
            TitulairesRanges titulaires,
            IdentifiantsPartages partages,
            References references,
            RangementDesChampsPropres propres,
            ImportRepository imports) {
        this.rangement = rangement;
        this.titulaires = titulaires;
        this.partages = partages;
        this.references = references;
        this.propres = propres;
        this.imports = imports;
    }

    @Transactional
    void ecrire(UUID id, FormatDImport format, LotDeMarches lot, Releve releve, Instant le) {
        references.refuserCellesDAutrui(lot, releve);
        var origine = format == FormatDImport.DECP ? Origine.DECP : Origine.CLASSEUR;
        var ranges = rangement.ranger(origine, lot.marches(), lot.references(), le);
        titulaires.ranger(
                ranges.stream()
                        .collect(
                                Collectors.toMap(
                                        Range::reference,
                                        r -> lot.candidat(r.identite()).marche().titulaires())));
        compter(format, lot, ranges, releve);
        signalerLesPartages(lot, ranges, releve);
        imports.remarquer(id, releve.prendre());
        imports.avancer(id, releve);
    }

    private void compter(
            FormatDImport format, LotDeMarches lot, List<Range> ranges, Releve releve) {
        var changes = new HashSet<String>();
        ranges.stream().map(Range::identite).forEach(changes::add);
        if (format == FormatDImport.CLASSEUR) {
            changes.addAll(propres.ranger(lot.candidats()));
        }
        int crees = (int) ranges.stream().filter(Range::cree).count();
        releve.compter(crees, changes.size() - crees, lot.taille() - changes.size());
    }

    private void signalerLesPartages(LotDeMarches lot, List<Range> ranges, Releve releve) {
        var crees =
                ranges.stream().filter(Range::cree).map(r -> lot.candidat(r.identite())).toList();
        var partagees = partages.parmi(crees.stream().map(Candidat::marche).toList());
        crees.stream()
                .filter(c -> partagees.containsKey(IdentifiantsPartages.cle(c.marche())))
                .forEach(
                        c ->
                                releve.signaler(
                                        c.indice(),
                                        c.marche().id(),
                                        "id",
                                        "Plusieurs marchés portent cet identifiant, chacun est gardé : "
                                                + partagees.get(
                                                        IdentifiantsPartages.cle(c.marche()))
                                                + "."));
    }
}
