package fr.centraleachat.courriel.redaction;

import fr.centraleachat.common.Formats;
import fr.centraleachat.tache.InformationsDesAgents.ActeConnu;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What an informed agent reads once a day. */
@Component
class TexteDeRecapitulatif {

    private static final String MODELE =
            """
            Bonjour,

            Pour votre information, depuis le dernier récapitulatif :

            %s

            Vous n’avez rien à faire. Le détail est dans l’application, page « Mes tâches », \
            « Informations ».
            """;

    private final Formats formats;

    TexteDeRecapitulatif(Formats formats) {
        this.formats = formats;
    }

    String objet(LocalDate jour) {
        return "Vos informations du " + formats.date(jour);
    }

    String texte(List<ActeConnu> actes) {
        return MODELE.formatted(actes.stream().map(this::ligne).collect(Collectors.joining("\n")));
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
