package fr.centraleachat.tache.web;

import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.Agent;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.raci.Lettre;
import fr.centraleachat.raci.MatriceRaci;
import fr.centraleachat.tache.domain.AvisConsultatif;
import fr.centraleachat.tache.domain.FicheDeTache;
import fr.centraleachat.tache.domain.Offre;
import fr.centraleachat.tache.web.PageDeTache.AvisDePage;
import fr.centraleachat.tache.web.PageDeTache.ContreseingDePage;
import fr.centraleachat.tache.web.PageDeTache.LigneRaci;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says in words who acts, answers, is consulted and told, and what the consulted said. */
@Component
class QuiFaitQuoi {

    private final Organisation organisation;
    private final AgentCourant agent;
    private final MatriceRaci matrice;
    private final Clock horloge;

    QuiFaitQuoi(Organisation organisation, AgentCourant agent, MatriceRaci matrice, Clock horloge) {
        this.organisation = organisation;
        this.agent = agent;
        this.matrice = matrice;
        this.horloge = horloge;
    }

    List<LigneRaci> raci(FicheDeTache fiche) {
        return Stream.of(
                        ligne(fiche, Lettre.A, "Acteur : fait la tâche"),
                        ligne(fiche, Lettre.R, "Responsable : en répond"),
                        ligne(fiche, Lettre.C, "Consultés : donnent leur avis"),
                        ligne(fiche, Lettre.I, "Informés : prévenus à la fin"))
                .toList();
    }

    private LigneRaci ligne(FicheDeTache fiche, Lettre lettre, String titre) {
        var offres = fiche.offres().stream().filter(o -> estDe(o, lettre, fiche)).toList();
        var qui = offres.stream().map(o -> qui(o) + precision(o, fiche)).toList();
        return new LigneRaci(
                titre,
                qui.isEmpty() ? List.of("Aucun") : qui,
                offres.stream().anyMatch(this::vous));
    }

    /** A doer may answer for the act too. */
    private boolean estDe(Offre offre, Lettre lettre, FicheDeTache fiche) {
        return offre.lettre() == lettre
                || lettre == Lettre.R && offre.lettre() == Lettre.A && repond(offre, fiche);
    }

    private boolean repond(Offre offre, FicheDeTache fiche) {
        var activite = fiche.tache().etape().activite();
        var jour = LocalDate.ofInstant(fiche.tache().creeeLe(), horloge.getZone());
        return matrice.fonctions(activite, Lettre.R, jour).contains(offre.fonction());
    }

    private String precision(Offre offre, FicheDeTache fiche) {
        if (offre.relais() != null) {
            return " (en relais : " + nom(offre.relais()) + ")";
        }
        if (offre.lettre() == Lettre.A && !offre.tenue()) {
            return " (personne ne tient cette fonction)";
        }
        if (offre.lettre() == Lettre.A && fiche.tache().prisePar() != null) {
            var preneur = nom(fiche.tache().prisePar());
            return preneur.equals(qui(offre)) ? "" : " · " + preneur;
        }
        if (offre.lettre() == Lettre.C) {
            return aDonneSonAvis(offre, fiche) ? " · avis reçu" : " · pas encore d’avis";
        }
        return "";
    }

    private static boolean aDonneSonAvis(Offre offre, FicheDeTache fiche) {
        return fiche.avis().stream()
                .anyMatch(
                        a ->
                                a.fonction() == offre.fonction()
                                        && a.adherent().equals(offre.adherent()));
    }

    private boolean vous(Offre offre) {
        return agent.identifiant().equals(offre.relais())
                || agent.tient(offre.fonction(), offre.adherent(), offre.service());
    }

    List<AvisDePage> avis(FicheDeTache fiche) {
        return fiche.avis().stream().map(this::avis).toList();
    }

    private AvisDePage avis(AvisConsultatif avis) {
        return new AvisDePage(
                avis.sens().name().toLowerCase(Locale.ROOT),
                avis.sens().libelle(),
                qui(avis.fonction(), avis.adherent()),
                avis.le(),
                avis.texte(),
                avis.pieces().size());
    }

    String preneur(FicheDeTache fiche) {
        var preneur = fiche.tache().prisePar();
        return preneur == null ? null : nom(preneur);
    }

    ContreseingDePage contreseing(FicheDeTache fiche) {
        var par = fiche.contresigneePar();
        boolean sienne = fiche.offres().stream().anyMatch(o -> o.lettre() == Lettre.A && vous(o));
        boolean possible =
                fiche.estOuverte()
                        && par == null
                        && sienne
                        && !agent.identifiant().equals(fiche.tache().prisePar());
        return new ContreseingDePage(par == null ? null : nom(par), possible);
    }

    String nom(String identifiant) {
        return organisation.agent(identifiant).map(Agent::nom).orElse(identifiant);
    }

    private String qui(Offre offre) {
        return qui(offre.fonction(), offre.adherent());
    }

    private String qui(Fonction fonction, String adherent) {
        return fonction.libelle() + ", " + nomDeLAdherent(adherent);
    }

    private String nomDeLAdherent(String code) {
        return organisation.existe(code) ? organisation.adherent(code).nom() : code;
    }

    /** Names by code, for a whole list. */
    Map<String, String> adherents() {
        return organisation.adherents().stream()
                .collect(Collectors.toMap(Adherent::code, Adherent::nom));
    }
}
