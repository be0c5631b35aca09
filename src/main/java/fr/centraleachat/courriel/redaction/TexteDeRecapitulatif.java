package fr.centraleachat.courriel.redaction;

import fr.centraleachat.common.Formats;
import fr.centraleachat.tache.InformationsDesAgents.ActeConnu;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What an agent reads once a day. */
@Component
class TexteDeRecapitulatif {

    private static final String MODELE =
            """
            Bonjour,

            %sLe détail est dans l’application, page « Mes tâches ».
            """;

    private final TexteDAlertes alertes;
    private final Formats formats;

    TexteDeRecapitulatif(TexteDAlertes alertes, Formats formats) {
        this.alertes = alertes;
        this.formats = formats;
    }

    /** « Votre journée du lun. 30 novembre 2026 : 2 échéances en retard ». */
    String objet(Recapitulatif r) {
        int retards = r.enRetard().size();
        return "Votre journée du "
                + formats.date(r.jour())
                + (retards == 0
                        ? ""
                        : retards == 1
                                ? " : une échéance en retard"
                                : " : " + retards + " échéances en retard");
    }

    String texte(Recapitulatif r) {
        return MODELE.formatted(
                Stream.of(
                                alertes.section("EN RETARD", r.enRetard(), r::estNouvelle),
                                alertes.section("CETTE SEMAINE", r.cetteSemaine(), r::estNouvelle),
                                alertes.section("À PRÉPARER, NOUVEAU", r.nouvelles(), a -> false),
                                alertes.section(
                                        "REMONTÉ VERS VOUS : PERSONNE N’Y A ENCORE RÉPONDU",
                                        r.remontees(),
                                        a -> false),
                                actes(r.actes()))
                        .filter(section -> !section.isEmpty())
                        .collect(Collectors.joining()));
    }

    private String actes(List<ActeConnu> actes) {
        return actes.isEmpty()
                ? ""
                : "POUR VOTRE INFORMATION, RIEN À FAIRE\n\n"
                        + actes.stream().map(this::ligne).collect(Collectors.joining("\n"))
                        + "\n\n";
    }

    private String ligne(ActeConnu acte) {
        return "- "
                + acte.procedure()
                + (acte.lot() == null ? "" : ", lot " + acte.lot())
                + " : « "
                + acte.libelle()
                + " », le "
                + formats.dateHeure(acte.le());
    }
}
