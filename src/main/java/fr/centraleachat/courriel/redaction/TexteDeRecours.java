package fr.centraleachat.courriel.redaction;

import fr.centraleachat.catalogue.RecoursDecide;
import fr.centraleachat.common.Formats;
import fr.centraleachat.courriel.domain.ReglagesDesCourriels;
import org.springframework.stereotype.Component;

/** What the service instructeur of an adhérent reads of the answer to its request. */
@Component
class TexteDeRecours {

    private static final String MODELE =
            """
            Bonjour,

            %s

            Marché %s : %s
            %s
            Le dossier : %s/catalogue/recours/%s
            """;

    private final ReglagesDesCourriels reglages;
    private final Formats formats;

    TexteDeRecours(ReglagesDesCourriels reglages, Formats formats) {
        this.reglages = reglages;
        this.formats = formats;
    }

    String objet(RecoursDecide d) {
        var suite =
                switch (d.issue()) {
                    case ACCORDE -> " accordé";
                    case A_ACCEPTER -> " : conditions à accepter";
                    case REFUSE -> " refusé";
                };
        return "Recours " + d.dossier() + suite + ", " + d.objet();
    }

    String texte(RecoursDecide d) {
        return MODELE.formatted(
                annonce(d), d.marche(), d.objet(), termes(d), reglages.adresse(), d.dossier());
    }

    private static String annonce(RecoursDecide d) {
        return switch (d.issue()) {
            case ACCORDE ->
                    "Votre recours à ce marché est accordé. Son certificat se télécharge dans le"
                            + " dossier ; vous pouvez commander à partir de la date d’entrée.";
            case A_ACCEPTER ->
                    "L’équipe achats accorde votre recours à d’autres conditions que celles que vous"
                            + " demandiez. Une tâche vous attend : acceptez-les, ou déclinez-les.";
            case REFUSE -> "Votre recours à ce marché est refusé.";
        };
    }

    private String termes(RecoursDecide d) {
        if (d.issue() == RecoursDecide.Issue.REFUSE) {
            return "Motif : " + d.motif() + "\n";
        }
        return "Entrée le "
                + formats.date(d.debut())
                + "\nQuota : "
                + (d.quota() == null ? "aucun, sur ce qui reste à répartir" : d.quota())
                + "\n";
    }
}
