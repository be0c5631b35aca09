package fr.centraleachat.passation.domain;

import fr.centraleachat.delai.Detention;
import fr.centraleachat.delai.GenreDeDetenteur;
import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.passation.domain.envoi.Envoi;
import fr.centraleachat.passation.domain.envoi.Envois;
import fr.centraleachat.passation.domain.envoi.EnvoisParUnAgent;
import fr.centraleachat.passation.domain.envoi.GenreDEnvoi;
import fr.centraleachat.passation.domain.marche.DelaiDeSuspension;
import fr.centraleachat.tache.TacheEnCours;
import fr.centraleachat.tache.Taches;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Says who holds a file: the juge while référés hold all that goes on; else the entreprises until
 * their date limite; else who must do its oldest open task; without task, who is awaited outside.
 */
@Component
public class DetentionDuDossier {

    private static final String CONSULTATION = "CONSULTATION";
    private static final Set<GenreDeDetenteur> SANS_TACHE =
            Set.of(GenreDeDetenteur.JUGE, GenreDeDetenteur.CANDIDATS);

    private final Taches taches;
    private final Procedures procedures;
    private final Envois envois;
    private final DelaiDeSuspension suspension;
    private final Detention temps;
    private final Clock horloge;

    DetentionDuDossier(
            Taches taches,
            Procedures procedures,
            Envois envois,
            DelaiDeSuspension suspension,
            Detention temps,
            Clock horloge) {
        this.temps = temps;
        this.taches = taches;
        this.procedures = procedures;
        this.envois = envois;
        this.suspension = suspension;
        this.horloge = horloge;
    }

    /** Empty once the procédure is over. */
    public Optional<Detenteur> de(Procedure procedure) {
        if (procedure.termineeLe() != null) {
            return Optional.empty();
        }
        var sansTache = temps.maintenant(procedure.numero()).filter(SANS_TACHE::contains);
        if (sansTache.isPresent()) {
            return sansTache.map(d -> Detenteur.sansTache(d, null));
        }
        return taches.enCours(procedure.numero()).stream()
                .findFirst()
                .map(DetentionDuDossier::detenteur)
                .or(() -> Optional.of(dehors(procedure)));
    }

    private static Detenteur detenteur(TacheEnCours enCours) {
        var tache = enCours.tache();
        var fonction = enCours.fonction() == null ? Fonction.EQUIPE_MARCHES : enCours.fonction();
        var organisation = GenreDeDetenteur.de(fonction);
        return new Detenteur(
                organisation,
                organisation == GenreDeDetenteur.DCPM ? Adherent.METROPOLE : enCours.adherent(),
                tache.etape().activite(),
                tache.prisePar(),
                tache.echeance());
    }

    /** A letter or an avis that is ready waits for the DCPM, which sends it. */
    private Detenteur dehors(Procedure procedure) {
        if (CONSULTATION.equals(procedure.phaseEnCours())) {
            return Detenteur.sansTache(GenreDeDetenteur.CANDIDATS, null);
        }
        return envois.deLaProcedure(procedure.numero()).stream()
                .filter(envoi -> !envoi.estClos())
                .findFirst()
                .map(DetentionDuDossier::attendu)
                .orElseGet(() -> attenteLegale(procedure));
    }

    /** Nothing is awaited from anybody: the délai de suspension runs (R2182-1). */
    private Detenteur attenteLegale(Procedure procedure) {
        boolean suspendue =
                procedures.lots(procedure.numero()).stream()
                        .filter(l -> l.etat() == EtatDeLot.ATTRIBUE)
                        .flatMap(l -> suspension.acquise(procedure, l.numero()).stream())
                        .anyMatch(j -> j.isAfter(LocalDate.now(horloge)));
        return suspendue ? Detenteur.sansTache(GenreDeDetenteur.DELAI_LEGAL, null) : attendu(null);
    }

    private static Detenteur attendu(Envoi envoi) {
        if (envoi != null && EnvoisParUnAgent.PREFECTURE.equals(envoi.support())) {
            return Detenteur.sansTache(GenreDeDetenteur.PREFECTURE, null);
        }
        return envoi != null && envoi.genre() == GenreDEnvoi.NOTIFICATION
                ? Detenteur.sansTache(GenreDeDetenteur.CANDIDATS, null)
                : Detenteur.sansTache(GenreDeDetenteur.DCPM, Adherent.METROPOLE);
    }
}
