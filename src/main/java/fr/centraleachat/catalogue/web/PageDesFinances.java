package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.finance.DroitSurLesFinances;
import fr.centraleachat.catalogue.finance.ExecutionFinanciere;
import fr.centraleachat.catalogue.finance.GenreFinancier;
import fr.centraleachat.catalogue.finance.ImporterFinances;
import fr.centraleachat.catalogue.finance.RechercheDeLignes;
import fr.centraleachat.catalogue.finance.SituationDeLigne;
import fr.centraleachat.catalogue.finance.SourcesFinancieres;
import fr.centraleachat.common.Erreur;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;

/** What the page of the exécution financière shows. */
@Component
class PageDesFinances {

    private static final int DERNIERS = 5;

    private final ExecutionFinanciere execution;
    private final SourcesFinancieres sources;
    private final ImporterFinances imports;
    private final DroitSurLesFinances droit;
    private final NomsDuCatalogue noms;

    PageDesFinances(
            ExecutionFinanciere execution,
            SourcesFinancieres sources,
            ImporterFinances imports,
            DroitSurLesFinances droit,
            NomsDuCatalogue noms) {
        this.execution = execution;
        this.sources = sources;
        this.imports = imports;
        this.droit = droit;
        this.noms = noms;
    }

    void remplir(RechercheDeLignes r, List<Erreur> erreurs, Model modele) {
        droit.exigerLAcces();
        modele.addAttribute("recherche", r);
        modele.addAttribute("sources", sources.toutes());
        modele.addAttribute("importe", droit.importe());
        modele.addAttribute("imports", imports.derniers(DERNIERS));
        modele.addAttribute("lignes", execution.lignes(r));
        modele.addAttribute("total", execution.compter(r));
        modele.addAttribute("taille", RechercheDeLignes.TAILLE);
        modele.addAttribute(
                "situations",
                Arrays.stream(SituationDeLigne.values()).map(s -> comptee(s, r)).toList());
        modele.addAttribute("genres", GenreFinancier.values());
        modele.addAttribute("lus", droit.lus());
        modele.addAttribute("noms", noms.adherents());
        modele.addAttribute("lien", lien(r));
        modele.addAttribute("erreurs", erreurs);
    }

    private SituationComptee comptee(SituationDeLigne situation, RechercheDeLignes r) {
        var sienne = new RechercheDeLignes(situation, r.adherent(), r.marche(), r.genre(), 0);
        return new SituationComptee(situation, execution.compter(sienne));
    }

    private static String lien(RechercheDeLignes r) {
        return UriComponentsBuilder.fromPath("/catalogue/finances")
                        .queryParam("situation", r.situation() == null ? "" : r.situation().name())
                        .queryParam("adherent", r.adherent() == null ? "" : r.adherent())
                        .queryParam("marche", r.marche() == null ? "" : r.marche())
                        .queryParam("genre", r.genre() == null ? "" : r.genre().name())
                        .encode()
                        .toUriString()
                + "&";
    }

    /** A situation, and how many lines are in it. */
    record SituationComptee(SituationDeLigne situation, int nombre) {}
}
