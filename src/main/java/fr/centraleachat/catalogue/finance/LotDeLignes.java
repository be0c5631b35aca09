package fr.centraleachat.catalogue.finance;

import fr.centraleachat.catalogue.finance.LigneFinanciere.Identite;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Some rows of a file, before they are written together. */
final class LotDeLignes {

    /** Orders on the same marchés wait while it is written. */
    private static final int PLEIN = 200;

    private final Map<Identite, LigneFinanciere> lignes = new LinkedHashMap<>();
    private final List<LigneRefusee> refus = new ArrayList<>();
    private int refusees;

    void ajouter(LigneFinanciere ligne) {
        lignes.put(ligne.identite(), ligne);
    }

    void refuser(List<LigneRefusee> pourquoi) {
        refusees++;
        refus.addAll(pourquoi);
    }

    Collection<LigneFinanciere> lignes() {
        return lignes.values();
    }

    Collection<Identite> identites() {
        return lignes.keySet();
    }

    List<LigneRefusee> refus() {
        return refus;
    }

    int refusees() {
        return refusees;
    }

    boolean estPlein() {
        return lignes.size() + refusees >= PLEIN;
    }
}
