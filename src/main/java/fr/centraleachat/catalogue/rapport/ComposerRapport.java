package fr.centraleachat.catalogue.rapport;

import fr.centraleachat.catalogue.rapport.ConsommationDeLAnnee.Somme;
import fr.centraleachat.catalogue.rapport.IndicateursSaisis.Saisi;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Composes the report of a year, all of it read at one instant. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class ComposerRapport {

    private final LecteursDuRapport lecteurs;
    private final MesurerIndicateurs mesure;
    private final IndicateursSaisis saisis;
    private final ConsommationDeLAnnee consommation;
    private final FinsDeLAnneeSuivante fins;
    private final NomsDuRapport noms;
    private final Clock horloge;

    ComposerRapport(
            LecteursDuRapport lecteurs,
            MesurerIndicateurs mesure,
            IndicateursSaisis saisis,
            ConsommationDeLAnnee consommation,
            FinsDeLAnneeSuivante fins,
            NomsDuRapport noms,
            Clock horloge) {
        this.lecteurs = lecteurs;
        this.mesure = mesure;
        this.saisis = saisis;
        this.consommation = consommation;
        this.fins = fins;
        this.noms = noms;
        this.horloge = horloge;
    }

    /**
     * @param annee null for the one that lasts
     * @throws fr.centraleachat.common.AccesRefuse but to the équipe achats and to a pilote
     * @throws fr.centraleachat.common.DonneesRefusees for a year to come
     */
    public RapportAnnuel composer(Integer annee) {
        lecteurs.exiger();
        var e = Exercice.de(annee, LocalDate.now(horloge));
        var sommes = consommation.lire(e);
        return new RapportAnnuel(
                e,
                Arrays.stream(Indicateur.values()).map(i -> ligne(i, e)).toList(),
                ConsommationDeLAnnee.selon("FAMILLE", sommes, noms.familles()),
                ConsommationDeLAnnee.selon("ADHERENT", sommes, noms.adherents()),
                premiers(sommes),
                consommation.enQuantite(e),
                fins.premiers(e),
                fins.nombre(e));
    }

    /** The list behind a number, a page of it. */
    public List<Element> lister(Indicateur i, Integer annee, int page, int taille) {
        lecteurs.exiger();
        return mesure.lister(i, Exercice.de(annee, LocalDate.now(horloge)), page, taille);
    }

    /** One indicator of a year. */
    public LigneDeRapport ligne(Indicateur i, Integer annee) {
        lecteurs.exiger();
        return ligne(i, Exercice.de(annee, LocalDate.now(horloge)));
    }

    private LigneDeRapport ligne(Indicateur i, Exercice e) {
        return new LigneDeRapport(
                i,
                mesure.mesurer(i, e).orElse(null),
                mesure.mesurer(i, e.precedent()).orElse(null),
                saisis.saisi(i, e.annee()).map(Saisi::source).orElse(null),
                saisis.publies(i));
    }

    private Montants premiers(List<Somme> sommes) {
        var references =
                ConsommationDeLAnnee.selon("MARCHE", sommes, Map.of()).lignes().stream()
                        .map(Montants.Montant::code)
                        .toList();
        return ConsommationDeLAnnee.selon("MARCHE", sommes, noms.marches(references));
    }
}
