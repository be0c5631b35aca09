package fr.centraleachat.delai.suivi;

import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.delai.EcheanceLegale;
import fr.centraleachat.reglementation.Parametres;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Warns when a visit has spent a part of its target, then all of it. */
@Component
class AlertesDeCible {

    private static final List<String> GENRES = List.of("CIBLE_1", "CIBLE_2");

    private final AlerteRepository alertes;
    private final CibleRepository cibles;
    private final Parametres parametres;
    private final Clock horloge;

    AlertesDeCible(
            AlerteRepository alertes,
            CibleRepository cibles,
            Parametres parametres,
            Clock horloge) {
        this.alertes = alertes;
        this.cibles = cibles;
        this.parametres = parametres;
        this.horloge = horloge;
    }

    /** Opens them, or moves them when the visit goes on or its target changed. */
    void poser(String numero, Visite visite) {
        var debut = DatesLegales.jour(visite.ouverteLe());
        var libelle = cibles.libelle(visite.phase());
        for (var genre : GENRES) {
            int pourcent = parametres.entier("ALERTE_" + genre, debut);
            alertes.poserOuRouvrir(
                    new EcheanceLegale(
                            numero,
                            genre,
                            objet(visite),
                            debut.plusDays(PhaseSuivie.part(visite.accordes(), pourcent)),
                            visite.echeance(),
                            "Phase « %s » : %d %% du délai cible écoulés"
                                    .formatted(libelle, pourcent),
                            null,
                            null));
        }
    }

    /** The visit is over. */
    void lever(String numero, Visite visite) {
        GENRES.forEach(genre -> alertes.fermer(numero, genre, objet(visite), horloge.instant()));
    }

    private static String objet(Visite visite) {
        return visite.phase() + "/" + visite.rang();
    }
}
