package fr.centraleachat.tache.web;

import fr.centraleachat.raci.Lettre;
import fr.centraleachat.tache.domain.CriteresDeTaches;
import fr.centraleachat.tache.domain.CriteresDeTaches.Prise;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The filters of the work list as its address carries them; blank asks nothing.
 *
 * @param lettre null shows what the caller may do or answers for
 */
record FiltresDeTaches(
        String phase,
        String adherent,
        String procedure,
        Echeance echeance,
        Prise prise,
        Lettre lettre,
        String tri) {

    /** How far one looks ahead. */
    enum Echeance {
        RETARD("En retard", 0),
        SEMAINE("Dans 7 jours", 7),
        MOIS("Dans 30 jours", 30);

        private final String libelle;
        private final int jours;

        Echeance(String libelle, int jours) {
            this.libelle = libelle;
            this.jours = jours;
        }

        public String libelle() {
            return libelle;
        }

        LocalDate avant(LocalDate aujourdHui) {
            return this == RETARD ? aujourdHui : aujourdHui.plusDays(jours + 1L);
        }
    }

    CriteresDeTaches criteres(LocalDate aujourdHui) {
        return new CriteresDeTaches(
                lettre == null ? Set.of(Lettre.A, Lettre.R) : Set.of(lettre),
                rempli(procedure),
                rempli(phase),
                rempli(adherent),
                echeance == null ? null : echeance.avant(aujourdHui),
                prise);
    }

    /** How many of the five fields of the form are filled. */
    public long combien() {
        return Stream.of(rempli(phase), rempli(adherent), rempli(procedure), echeance, prise)
                .filter(f -> f != null)
                .count();
    }

    /** Address of the same list, ready for another parameter. */
    public String adresse() {
        var requete = requete();
        return "/taches?" + requete + (requete.isEmpty() ? "" : "&");
    }

    /** Its query string: the same filters always give the same. */
    String requete() {
        var adresse = UriComponentsBuilder.fromPath("/taches");
        ajouter(adresse, "phase", rempli(phase));
        ajouter(adresse, "adherent", rempli(adherent));
        ajouter(adresse, "procedure", rempli(procedure));
        ajouter(adresse, "echeance", echeance);
        ajouter(adresse, "prise", prise);
        ajouter(adresse, "lettre", lettre);
        ajouter(adresse, "tri", rempli(tri));
        var texte = adresse.encode().toUriString();
        return texte.contains("?") ? texte.substring(texte.indexOf('?') + 1) : "";
    }

    private static void ajouter(UriComponentsBuilder adresse, String nom, Object valeur) {
        if (valeur != null) {
            adresse.queryParam(nom, valeur);
        }
    }

    private static String rempli(String texte) {
        return texte == null || texte.isBlank() ? null : texte.strip();
    }
}
