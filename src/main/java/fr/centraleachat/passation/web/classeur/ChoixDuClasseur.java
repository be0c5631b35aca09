package fr.centraleachat.passation.web.classeur;

import fr.centraleachat.delai.Delais;
import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.Agent;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.passation.domain.saisine.Familles;
import fr.centraleachat.tache.ChampDecrit;
import fr.centraleachat.tache.FormulaireDeTache.Choix;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What may be written in a column: the constants of its field, or the names known that day. */
@Component
public class ChoixDuClasseur {

    private final Familles familles;
    private final Organisation organisation;
    private final Delais delais;
    private final Clock horloge;

    ChoixDuClasseur(Familles familles, Organisation organisation, Delais delais, Clock horloge) {
        this.familles = familles;
        this.organisation = organisation;
        this.delais = delais;
        this.horloge = horloge;
    }

    /**
     * @param chemin within the dossier, without rows
     */
    List<Choix> pour(String chemin, ChampDecrit champ) {
        var connus = tous().get(chemin);
        if (connus != null) {
            return connus;
        }
        return "ADHERENT".equals(champ.genre()) ? adherents() : options(champ);
    }

    /** Those that no type tells, by path. */
    public Map<String, List<Choix>> tous() {
        return Map.of(
                "saisine.famille", familles(),
                "saisine.serviceInstructeur.service", services(),
                "preinstruction.chargeProcedure", equipeMarches(),
                "preinstruction.juriste", equipeMarches(),
                "montage.calendrierPrevisionnel.phase", phases(),
                "dce.validePar", equipeMarches(),
                "accords.visePar", titulaires(Fonction.SERVICE_INSTRUCTEUR),
                "accords.approuvePar", titulaires(Fonction.ELU_REFERENT));
    }

    private List<Choix> familles() {
        return familles.toutes().stream().map(f -> new Choix(f.code(), f.libelle())).toList();
    }

    /** Those of every adhérent, each under its own. */
    private List<Choix> services() {
        return organisation.adherents().stream()
                .flatMap(
                        a ->
                                organisation.services(a.code()).stream()
                                        .map(s -> new Choix(s.code(), a.nom() + " : " + s.nom())))
                .toList();
    }

    private List<Choix> phases() {
        return delais.toutesLesPhases().stream()
                .map(p -> new Choix(p.code(), p.ordre() + ". " + p.libelle()))
                .toList();
    }

    private List<Choix> equipeMarches() {
        return titulaires(Fonction.EQUIPE_MARCHES, Adherent.METROPOLE)
                .map(a -> new Choix(a.identifiant(), a.nom()))
                .toList();
    }

    /** Of every adhérent: whose procédure it is, is not known yet. */
    private List<Choix> titulaires(Fonction fonction) {
        return organisation.adherents().stream()
                .flatMap(a -> titulaires(fonction, a.code()))
                .map(a -> new Choix(a.identifiant(), a.nom()))
                .distinct()
                .toList();
    }

    private Stream<Agent> titulaires(Fonction fonction, String adherent) {
        return organisation.titulaires(fonction, adherent, null, LocalDate.now(horloge)).stream();
    }

    private List<Choix> adherents() {
        return organisation.adherents().stream().map(a -> new Choix(a.code(), a.nom())).toList();
    }

    private static List<Choix> options(ChampDecrit champ) {
        return "BOOLEEN".equals(champ.genre())
                ? Stream.of(new Choix("true", "Oui"), new Choix("false", "Non")).toList()
                : champ.options().entrySet().stream()
                        .map(o -> new Choix(o.getKey(), o.getValue()))
                        .toList();
    }
}
