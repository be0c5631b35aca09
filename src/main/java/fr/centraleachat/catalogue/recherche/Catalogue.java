package fr.centraleachat.catalogue.recherche;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The marchés as an agent looks for them. Every agent sees them all. */
@Service
@Transactional(readOnly = true)
public class Catalogue {

    private final MotsCherches mots;
    private final LectureDesFacettes facettes;
    private final LectureDesLignes lignes;
    private final Clock horloge;

    Catalogue(
            MotsCherches mots,
            LectureDesFacettes facettes,
            LectureDesLignes lignes,
            Clock horloge) {
        this.mots = mots;
        this.facettes = facettes;
        this.lignes = lignes;
        this.horloge = horloge;
    }

    /** The same, for nobody but the adhérent of the search. */
    public PageDuCatalogue chercher(Recherche r) {
        return chercher(r, r.ouvertA());
    }

    /**
     * A page of them: what runs, the first to end first; else the last to end first.
     *
     * @param pour the adhérent whose access is told beside each, null for nobody
     */
    public PageDuCatalogue chercher(Recherche r, String pour) {
        var jour = LocalDate.now(horloge);
        var requete = mots.requete(r.mots());
        var tous = new ConditionsDeRecherche(r.large(), requete, jour);
        var choisis = new ConditionsDeRecherche(r, requete, jour);
        var comptes = new Facettes(r, facettes.groupes(tous));
        return new PageDuCatalogue(
                comptes.total(),
                lignes.lire(r, choisis, pour),
                comptes.familles(),
                comptes.etats(),
                comptes.annees(),
                facettes.titulaires(choisis, comptes.total()));
    }
}
