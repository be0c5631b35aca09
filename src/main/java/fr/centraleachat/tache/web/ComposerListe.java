package fr.centraleachat.tache.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import fr.centraleachat.delai.Delais;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.tache.DossierDeTache.Entete;
import fr.centraleachat.tache.domain.LigneDeTache;
import fr.centraleachat.tache.domain.PageDeTaches;
import fr.centraleachat.tache.domain.RechercheDeTaches;
import fr.centraleachat.tache.domain.TriDeTaches;
import fr.centraleachat.tache.web.ListeDeTaches.Groupe;
import fr.centraleachat.tache.web.ListeDeTaches.Ligne;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns a page of tasks into lines that an agent reads: one query for all their files. */
@Component
class ComposerListe {

    private static final int TAILLE = 20;
    private static final int SEMAINE = 7;

    private final RechercheDeTaches recherche;
    private final DossiersDeTache dossiers;
    private final QuiFaitQuoi noms;
    private final Delais delais;
    private final AgentCourant agent;
    private final Clock horloge;

    ComposerListe(
            RechercheDeTaches recherche,
            DossiersDeTache dossiers,
            QuiFaitQuoi noms,
            Delais delais,
            AgentCourant agent,
            Clock horloge) {
        this.recherche = recherche;
        this.dossiers = dossiers;
        this.noms = noms;
        this.delais = delais;
        this.agent = agent;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    public ListeDeTaches composer(FiltresDeTaches filtres, int page) {
        var aujourdHui = LocalDate.now(horloge);
        var tri = TriDeTaches.lire(filtres.tri());
        var trouvees = recherche.chercher(filtres.criteres(aujourdHui), tri, page, TAILLE);
        var lignes = lignes(trouvees);
        var groupes =
                tri.equals(TriDeTaches.PAR_ECHEANCE)
                        ? groupes(lignes, aujourdHui)
                        : List.of(new Groupe(null, false, lignes));
        return new ListeDeTaches(groupes, trouvees.page(), trouvees.taille(), trouvees.total());
    }

    private static List<Groupe> groupes(List<Ligne> lignes, LocalDate aujourdHui) {
        return lignes.stream()
                .collect(groupingBy(l -> titre(l, aujourdHui), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(g -> new Groupe(g.getKey(), "En retard".equals(g.getKey()), g.getValue()))
                .toList();
    }

    private static String titre(Ligne ligne, LocalDate aujourdHui) {
        var echeance = ligne.echeance();
        if (echeance == null) {
            return "Sans échéance";
        }
        if (echeance.isBefore(aujourdHui)) {
            return "En retard";
        }
        if (echeance.isEqual(aujourdHui)) {
            return "Aujourd’hui";
        }
        return echeance.isAfter(aujourdHui.plusDays(SEMAINE)) ? "Plus tard" : "Dans les 7 jours";
    }

    private List<Ligne> lignes(PageDeTaches trouvees) {
        var numeros = trouvees.contenu().stream().map(LigneDeTache::procedure).distinct().toList();
        if (numeros.isEmpty()) {
            return List.of();
        }
        var entetes = dossiers.entetes(numeros);
        var adherents = noms.adherents();
        var agents = preneurs(trouvees);
        var phases =
                delais.toutesLesPhases().stream()
                        .collect(
                                toMap(
                                        Delais.Phase::code,
                                        p -> p.ordre() + ". " + p.libelleCourt()));
        return trouvees.contenu().stream()
                .map(t -> ligne(t, entetes, adherents, agents, phases))
                .toList();
    }

    private Map<String, String> preneurs(PageDeTaches trouvees) {
        return trouvees.contenu().stream()
                .map(LigneDeTache::prisePar)
                .filter(login -> login != null)
                .distinct()
                .collect(toMap(login -> login, this::nom));
    }

    private String nom(String login) {
        return login.equals(agent.identifiant()) ? "Moi" : noms.nom(login);
    }

    private Ligne ligne(
            LigneDeTache tache,
            Map<String, Entete> entetes,
            Map<String, String> adherents,
            Map<String, String> agents,
            Map<String, String> phases) {
        var entete = entetes.get(tache.procedure());
        return new Ligne(
                tache.id(),
                dossiers.libelle(tache.libelle(), tache.support()),
                tache.procedure(),
                entete == null ? "" : entete.objet(),
                tache.lot(),
                tache.phase() == null ? "" : phases.getOrDefault(tache.phase(), tache.phase()),
                tache.adherent() == null
                        ? ""
                        : adherents.getOrDefault(tache.adherent(), tache.adherent()),
                tache.echeance(),
                tache.creeeLe(),
                tache.lettre(),
                tache.actionnable(),
                tache.prisePar() == null ? null : agents.get(tache.prisePar()),
                tache.actionnable() && tache.prisePar() == null);
    }
}
