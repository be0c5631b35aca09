package fr.centraleachat.passation.web.classeur;

import fr.centraleachat.delai.Delais;
import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.passation.domain.Familles;
import fr.centraleachat.tache.ChampDecrit;
import fr.centraleachat.tache.FormulaireDeTache.Choix;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
        return switch (chemin) {
            case "saisine.famille" -> familles();
            case "montage.calendrierPrevisionnel.phase" -> phases();
            case "preinstruction.chargeProcedure", "preinstruction.juriste" -> equipeMarches();
            default -> "ADHERENT".equals(champ.genre()) ? adherents() : options(champ);
        };
    }

    public List<Choix> familles() {
        return familles.toutes().stream().map(f -> new Choix(f.code(), f.libelle())).toList();
    }

    public List<Choix> phases() {
        return delais.toutesLesPhases().stream()
                .map(p -> new Choix(p.code(), p.ordre() + ". " + p.libelle()))
                .toList();
    }

    public List<Choix> equipeMarches() {
        var le = LocalDate.now(horloge);
        return organisation
                .titulaires(Fonction.EQUIPE_MARCHES, Adherent.METROPOLE, null, le)
                .stream()
                .map(a -> new Choix(a.identifiant(), a.nom()))
                .toList();
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
