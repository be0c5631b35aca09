package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.recherche.Etat;
import fr.centraleachat.catalogue.recherche.Recherche;
import fr.centraleachat.common.DonneesRefusees;
import java.util.Arrays;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A search as its address says it: a link shared is the same view.
 *
 * @param etat absent for what runs, empty for all
 */
record RechercheDemandee(
        String mot,
        String famille,
        String etat,
        String titulaire,
        Integer annee,
        String ouvert,
        Integer page) {

    Recherche lire() {
        return new Recherche(
                mot, famille, etatChoisi(), titulaire, annee, ouvert, page == null ? 0 : page);
    }

    private Etat etatChoisi() {
        if (etat == null) {
            return Etat.EN_COURS;
        }
        return etat.isBlank()
                ? null
                : Arrays.stream(Etat.values())
                        .filter(e -> e.name().equals(etat))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        DonneesRefusees.champ(
                                                "etat", "Choisissez un état de la liste."));
    }

    /** Ends with « & »: the page follows. */
    static String lien(Recherche r) {
        return UriComponentsBuilder.fromPath("/catalogue")
                        .queryParam("mot", "{mot}")
                        .queryParam("famille", "{famille}")
                        .queryParam("etat", "{etat}")
                        .queryParam("titulaire", "{titulaire}")
                        .queryParam("annee", "{annee}")
                        .queryParam("ouvert", "{ouvert}")
                        .encode()
                        .buildAndExpand(
                                r.mots(),
                                texte(r.famille()),
                                r.etat() == null ? "" : r.etat().name(),
                                texte(r.titulaire()),
                                texte(r.annee()),
                                texte(r.ouvertA()))
                        .toUriString()
                + "&";
    }

    private static String texte(Object valeur) {
        return valeur == null ? "" : valeur.toString();
    }
}
