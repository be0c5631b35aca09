package fr.centraleachat.tache.domain;

import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.raci.Lettre;
import fr.centraleachat.tache.AvisDonne;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The avis of the consulted fonctions: they never block, the doer who goes without says why. */
@Service
@Transactional
public class AvisDesConsultes {

    private final TachesConnues taches;
    private final DroitsSurTache droits;
    private final EtatDeTache etat;
    private final OffreRepository offres;
    private final AvisRepository avis;
    private final AgentCourant agent;
    private final Clock horloge;
    private final ApplicationEventPublisher evenements;

    AvisDesConsultes(
            TachesConnues taches,
            DroitsSurTache droits,
            EtatDeTache etat,
            OffreRepository offres,
            AvisRepository avis,
            AgentCourant agent,
            Clock horloge,
            ApplicationEventPublisher evenements) {
        this.taches = taches;
        this.droits = droits;
        this.etat = etat;
        this.offres = offres;
        this.avis = avis;
        this.agent = agent;
        this.horloge = horloge;
        this.evenements = evenements;
    }

    /** A later avis of the same fonction takes the place of the first, which is kept. */
    public void donner(String id, SensDAvis sens, String texte, List<UUID> pieces) {
        var tache = taches.verrouiller(id);
        var consultee =
                droits.siennes(tache).stream()
                        .filter(o -> o.lettre() == Lettre.C)
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new AccesRefuse(
                                                "Aucune de vos fonctions n’est consultée sur cette"
                                                        + " tâche."));
        etat.exigerOuverte(tache);
        verifier(sens, texte);
        inscrire(
                tache,
                new AvisConsultatif(
                        consultee.fonction(),
                        consultee.adherent(),
                        agent.identifiant(),
                        sens,
                        texte == null ? null : texte.strip(),
                        pieces == null ? List.of() : List.copyOf(pieces),
                        horloge.instant()));
    }

    private void inscrire(Tache tache, AvisConsultatif donne) {
        avis.inscrire(tache.id(), tache.procedure(), donne);
        evenements.publishEvent(
                new AvisDonne(
                        tache.procedure(),
                        tache.routage().lot(),
                        tache.etape().libelle(),
                        donne.fonction().libelle(),
                        donne.sens().libelle(),
                        donne.texte(),
                        donne.le()));
    }

    private static void verifier(SensDAvis sens, String texte) {
        List<Erreur> erreurs = new ArrayList<>();
        if (sens == null) {
            erreurs.add(Erreur.de("sens", "Choisissez le sens de votre avis."));
        }
        if ((texte == null || texte.isBlank()) && sens != SensDAvis.FAVORABLE) {
            erreurs.add(Erreur.de("texte", "Écrivez ce qui motive votre avis."));
        }
        DonneesRefusees.siErreurs(erreurs);
    }

    /** Before its deadline an avis is still expected; one that is not favourable is explained. */
    boolean appellentUnMotif(Tache tache) {
        var recus = avis.de(tache.id());
        return recus.stream().anyMatch(AvisConsultatif::appelleUnMotif)
                || estAttendu(tache) && !attendus(tache, recus).isEmpty();
    }

    private boolean estAttendu(Tache tache) {
        var limite = tache.avisJusquAu();
        return limite != null && !LocalDate.now(horloge).isAfter(limite);
    }

    private List<Offre> attendus(Tache tache, List<AvisConsultatif> recus) {
        return offres.de(tache.id()).stream()
                .filter(o -> o.lettre() == Lettre.C && o.tenue())
                .filter(o -> recus.stream().noneMatch(r -> estDe(r, o)))
                .toList();
    }

    private static boolean estDe(AvisConsultatif recu, Offre offre) {
        return recu.fonction() == offre.fonction() && recu.adherent().equals(offre.adherent());
    }
}
