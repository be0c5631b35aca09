package fr.centraleachat.tache.domain;

import fr.centraleachat.organisation.Agent;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.raci.Concerne;
import fr.centraleachat.raci.Dossier;
import fr.centraleachat.raci.Lettre;
import fr.centraleachat.raci.MatriceRaci;
import fr.centraleachat.workflow.EtapeDuModele;
import fr.centraleachat.workflow.Routage;
import fr.centraleachat.workflow.TacheCreee;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says to whom a new task is offered, and in whose hands it is born. */
@Component
class OffrirTache {

    private final MatriceRaci matrice;
    private final Organisation organisation;
    private final Clock horloge;

    OffrirTache(MatriceRaci matrice, Organisation organisation, Clock horloge) {
        this.matrice = matrice;
        this.organisation = organisation;
        this.horloge = horloge;
    }

    List<Offre> offres(TacheCreee creee) {
        return offres(creee.etape(), creee.routage(), jour(creee.le()));
    }

    private List<Offre> offres(EtapeDuModele etape, Routage routage, LocalDate jour) {
        if (etape.activite() == null) {
            return List.of();
        }
        var lettre = etape.lettre() == null ? Lettre.A : Lettre.valueOf(etape.lettre());
        var fonction = etape.fonction() == null ? null : Fonction.valueOf(etape.fonction());
        return matrice
                .concernes(etape.activite(), lettre, fonction, dossier(routage), jour)
                .stream()
                .map(concerne -> offre(concerne, jour))
                .toList();
    }

    static Dossier dossier(Routage routage) {
        return new Dossier(
                routage.cadre(),
                routage.acheteur(),
                routage.adherentInstructeur(),
                routage.serviceInstructeur(),
                routage.beneficiaires(),
                routage.charge(),
                routage.juriste(),
                routage.referent());
    }

    private Offre offre(Concerne concerne, LocalDate jour) {
        boolean tenue = !titulaires(concerne, jour).isEmpty();
        return new Offre(
                concerne.fonction(),
                concerne.adherent(),
                concerne.service(),
                concerne.lettre(),
                concerne.agent(),
                tenue || concerne.lettre() != Lettre.A ? null : relais(concerne),
                tenue,
                concerne.peutReprendre());
    }

    private List<Agent> titulaires(Concerne concerne, LocalDate jour) {
        return organisation.titulaires(
                concerne.fonction(), concerne.adherent(), concerne.service(), jour);
    }

    private String relais(Concerne concerne) {
        return organisation
                .relais(concerne.fonction(), concerne.adherent())
                .map(Agent::identifiant)
                .orElse(null);
    }

    /** The relay; else the agent whom the file names, or who stands in for them that day. */
    Optional<String> preneur(Offre acteur, Instant le) {
        if (acteur.relais() != null) {
            return Optional.of(acteur.relais());
        }
        var jour = jour(le);
        return Optional.ofNullable(acteur.agent())
                .filter(login -> tient(login, acteur, jour))
                .flatMap(login -> present(login, jour));
    }

    private boolean tient(String login, Offre acteur, LocalDate jour) {
        return organisation
                .titulaires(acteur.fonction(), acteur.adherent(), acteur.service(), jour)
                .stream()
                .anyMatch(agent -> agent.identifiant().equals(login));
    }

    private Optional<String> present(String login, LocalDate jour) {
        return organisation.estAbsent(login, jour)
                ? organisation.suppleant(login, jour).map(Agent::identifiant)
                : Optional.of(login);
    }

    private LocalDate jour(Instant le) {
        return LocalDate.ofInstant(le, horloge.getZone());
    }
}
