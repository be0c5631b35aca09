package fr.centraleachat.delai.detention;

import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.delai.GenreDeDetenteur;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.raci.Lettre;
import fr.centraleachat.raci.MatriceRaci;
import fr.centraleachat.workflow.AttenteFermee;
import fr.centraleachat.workflow.AttenteOuverte;
import fr.centraleachat.workflow.EtapeDuModele;
import fr.centraleachat.workflow.ProcessusTermine;
import fr.centraleachat.workflow.TacheCreee;
import fr.centraleachat.workflow.TacheTerminee;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what each procédure waits for, as the engine tells it and as the matrix names the doer. */
@Component
class EcouteDesAttentes {

    private final AttenteRepository attentes;
    private final TenueDesTranches tranches;
    private final MatriceRaci matrice;

    EcouteDesAttentes(AttenteRepository attentes, TenueDesTranches tranches, MatriceRaci matrice) {
        this.attentes = attentes;
        this.tranches = tranches;
        this.matrice = matrice;
    }

    @EventListener
    void ouvrir(TacheCreee e) {
        ouvrir(e.routage().numero(), e.id(), detenteur(e.etape(), e.le()), Priorite.TACHE, e.le());
    }

    @EventListener
    void fermer(TacheTerminee e) {
        fermer(e.routage().numero(), e.id(), e.le());
    }

    /** The entreprises have until a date: nobody can shorten it. */
    @EventListener
    void ouvrir(AttenteOuverte e) {
        var qui = GenreDeDetenteur.valueOf(e.detenteur());
        boolean dateLimite =
                e.genre() == AttenteOuverte.Genre.DATE && qui == GenreDeDetenteur.CANDIDATS;
        ouvrir(
                e.numero(),
                e.cle(),
                qui,
                dateLimite ? Priorite.DATE_LIMITE : Priorite.DEHORS,
                e.le());
    }

    @EventListener
    void fermer(AttenteFermee e) {
        fermer(e.numero(), e.cle(), e.le());
    }

    @EventListener
    void terminer(ProcessusTermine e) {
        tranches.prevoir(e.numero());
    }

    private void ouvrir(
            String numero, String cle, GenreDeDetenteur qui, Priorite priorite, Instant le) {
        attentes.ouvrir(numero, new Attente(cle, qui, priorite, null, le, null));
        tranches.prevoir(numero);
    }

    private void fermer(String numero, String cle, Instant le) {
        attentes.fermer(numero, cle, le);
        tranches.prevoir(numero);
    }

    private GenreDeDetenteur detenteur(EtapeDuModele etape, Instant le) {
        if (etape.fonction() != null) {
            return GenreDeDetenteur.de(Fonction.valueOf(etape.fonction()));
        }
        if (etape.activite() == null) {
            return GenreDeDetenteur.DCPM;
        }
        var lettre = etape.lettre() == null ? Lettre.A : Lettre.valueOf(etape.lettre());
        return matrice.fonctions(etape.activite(), lettre, DatesLegales.jour(le)).stream()
                .findFirst()
                .map(GenreDeDetenteur::de)
                .orElse(GenreDeDetenteur.DCPM);
    }
}
