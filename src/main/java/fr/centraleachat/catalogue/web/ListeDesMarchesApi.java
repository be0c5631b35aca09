package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.recherche.Etat;
import fr.centraleachat.catalogue.recherche.ListeDesMarches;
import fr.centraleachat.catalogue.recherche.MarcheLu;
import fr.centraleachat.catalogue.recherche.Recherche;
import fr.centraleachat.catalogue.recherche.TriDesMarches;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The marchés of the catalogue, for programs. */
@RestController
class ListeDesMarchesApi {

    private final ListeDesMarches liste;

    ListeDesMarchesApi(ListeDesMarches liste) {
        this.liste = liste;
    }

    /** Page {@code page} of those that answer all the conditions. */
    record Page(List<MarcheLu> contenu, int page, int taille, int total) {}

    @GetMapping("/api/marches")
    Page lister(
            @RequestParam(defaultValue = "") String mot,
            @RequestParam(defaultValue = "") String famille,
            @RequestParam(required = false) Etat etat,
            @RequestParam(defaultValue = "") String ouvert,
            @RequestParam(defaultValue = "fin,asc") String tri,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int taille) {
        BornesDeListe.exiger(page, taille);
        var recherche = new Recherche(mot, famille, etat, ouvert, 0);
        return new Page(
                liste.page(recherche, TriDesMarches.lire(tri), page, taille),
                page,
                taille,
                liste.compter(recherche));
    }
}
