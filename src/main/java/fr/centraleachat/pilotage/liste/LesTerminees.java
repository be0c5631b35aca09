package fr.centraleachat.pilotage.liste;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.delai.ObjetsDesProcedures;
import fr.centraleachat.delai.statistique.DemandeDeListe;
import fr.centraleachat.delai.statistique.DemandeDeListe.Tri;
import fr.centraleachat.delai.statistique.ProcedureComptee;
import fr.centraleachat.delai.statistique.Statistiques;
import fr.centraleachat.pilotage.Bout;
import fr.centraleachat.pilotage.filtre.ChoixDesFiltres;
import fr.centraleachat.pilotage.filtre.Filtres;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The finished procédures that make a figure, page by page. */
@Service
@Transactional(readOnly = true)
public class LesTerminees {

    private final Statistiques statistiques;
    private final ObjetsDesProcedures objets;
    private final ChoixDesFiltres choix;

    LesTerminees(Statistiques statistiques, ObjetsDesProcedures objets, ChoixDesFiltres choix) {
        this.statistiques = statistiques;
        this.objets = objets;
        this.choix = choix;
    }

    /**
     * @param suite of the page before, null for the first
     */
    public Bout<LigneTerminee> lire(Filtres filtres, Figure figure, Tri tri, String suite) {
        var page =
                statistiques.procedures(
                        filtres.statistiques(),
                        filtres.phase(),
                        new DemandeDeListe(figure.critere(), tri, suite));
        var objetsLus =
                objets.objets(page.lignes().stream().map(ProcedureComptee::numero).toList());
        var noms = choix.adherents();
        return new Bout<>(
                page.lignes().stream()
                        .map(
                                l ->
                                        new LigneTerminee(
                                                l,
                                                objetsLus.get(l.numero()),
                                                noms.getOrDefault(l.adherent(), "")))
                        .toList(),
                page.suite());
    }

    /**
     * @throws DonneesRefusees for an address written by hand
     */
    public static Tri tri(String texte) {
        return Stream.of(Tri.values())
                .filter(t -> t.name().equals(texte))
                .findFirst()
                .orElseThrow(
                        () ->
                                DonneesRefusees.champ(
                                        "tri", "Triez par durée, par écart ou par date de fin."));
    }
}
