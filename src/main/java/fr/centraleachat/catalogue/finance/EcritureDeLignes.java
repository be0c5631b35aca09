package fr.centraleachat.catalogue.finance;

import fr.centraleachat.catalogue.finance.LigneFinanciere.Identite;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes some rows, what explains them and what the grand livre holds of them, all at once. */
@Component
class EcritureDeLignes {

    private final Verrous verrous;
    private final LigneRepository lignes;
    private final PlacementDeLignes placement;
    private final Constats constats;
    private final HistoriqueDeLigne historique;
    private final ImportFinancierRepository imports;

    EcritureDeLignes(
            Verrous verrous,
            LigneRepository lignes,
            PlacementDeLignes placement,
            Constats constats,
            HistoriqueDeLigne historique,
            ImportFinancierRepository imports) {
        this.verrous = verrous;
        this.lignes = lignes;
        this.placement = placement;
        this.constats = constats;
        this.historique = historique;
        this.imports = imports;
    }

    @Transactional
    BilanDImport ecrire(UUID importation, int source, LotDeLignes lot) {
        imports.refuser(importation, lot.refus());
        verrous.tenir(source);
        var connues = lignes.connues(source, lot.identites());
        var changees =
                lot.lignes().stream()
                        .filter(l -> connues.containsKey(l.identite()))
                        .filter(l -> !connues.get(l.identite()).lue().dit(l))
                        .toList();
        var neuves = lot.lignes().stream().filter(l -> !connues.containsKey(l.identite())).toList();
        if (!changees.isEmpty() || !neuves.isEmpty()) {
            changer(importation, source, connues, changees, neuves);
        }
        return new BilanDImport(
                neuves.size(),
                changees.size(),
                lot.lignes().size() - neuves.size() - changees.size(),
                lot.refusees());
    }

    private void changer(
            UUID importation,
            int source,
            Map<Identite, LigneTenue> connues,
            List<LigneFinanciere> changees,
            List<LigneFinanciere> neuves) {
        var marches = new TreeSet<String>();
        changees.forEach(l -> marches.add(connues.get(l.identite()).marche()));
        changees.forEach(l -> marches.add(l.marche()));
        neuves.forEach(l -> marches.add(l.marche()));
        verrous.tenirLesPeriodes(marches);
        var corrigees = changees.stream().map(l -> connues.get(l.identite()).id()).toList();
        var avant = constats.avant(corrigees);
        changees.forEach(l -> lignes.corriger(connues.get(l.identite()).id(), l));
        var creees = neuves.stream().map(l -> lignes.creer(source, l)).toList();
        var toutes = new ArrayList<>(corrigees);
        toutes.addAll(creees);
        placement.placer(toutes);
        historique.noter(corrigees, ActeSurLigne.CORRIGEE, importation);
        historique.noter(creees, ActeSurLigne.LUE, importation);
        constats.accorder(avant, creees);
    }
}
