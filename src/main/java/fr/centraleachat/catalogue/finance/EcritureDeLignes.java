package fr.centraleachat.catalogue.finance;

import java.util.ArrayList;
import java.util.List;
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

    /** Among those that say the same, an order that came since may explain one. */
    @Transactional
    BilanDImport ecrire(UUID importation, int source, LotDeLignes lot) {
        imports.refuser(importation, lot.refus());
        verrous.tenir(source);
        var tri = TriDeLignes.de(lot.lignes(), lignes.connues(source, lot.identites()));
        if (tri.demandeUneEcriture()) {
            changer(importation, source, tri);
        }
        return new BilanDImport(
                tri.neuves().size(),
                tri.corrigees().size(),
                lot.lignes().size() - tri.neuves().size() - tri.corrigees().size(),
                lot.refusees());
    }

    private void changer(UUID importation, int source, TriDeLignes tri) {
        verrous.tenirLesPeriodes(tri.marches());
        var corrigees = List.copyOf(tri.corrigees().keySet());
        var connues = new ArrayList<>(corrigees);
        connues.addAll(tri.enAttente());
        var avant = constats.avant(connues);
        tri.corrigees().forEach(lignes::corriger);
        var creees = lignes.creer(source, tri.neuves());
        var toutes = new ArrayList<>(connues);
        toutes.addAll(creees);
        placement.placer(toutes);
        historique.noter(corrigees, ActeSurLigne.CORRIGEE, importation);
        historique.noter(creees, ActeSurLigne.LUE, importation);
        historique.noter(lignes.rapprochees(tri.enAttente()), ActeSurLigne.RAPPROCHEE, importation);
        constats.accorder(avant, creees);
    }
}
