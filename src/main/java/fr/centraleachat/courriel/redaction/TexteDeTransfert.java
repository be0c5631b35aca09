package fr.centraleachat.courriel.redaction;

import fr.centraleachat.catalogue.TransfertDeQuota;
import fr.centraleachat.courriel.domain.ReglagesDesCourriels;
import fr.centraleachat.organisation.Organisation;
import org.springframework.stereotype.Component;

/** What an adhérent reads of a transfer of quota. */
@Component
class TexteDeTransfert {

    private static final String MODELE =
            """
            Bonjour,

            %s

            Marché : %s
            Volume : %s
            Motif : %s

            %s/marches/%s/quotas
            """;

    private final ReglagesDesCourriels reglages;
    private final Organisation organisation;

    TexteDeTransfert(ReglagesDesCourriels reglages, Organisation organisation) {
        this.reglages = reglages;
        this.organisation = organisation;
    }

    String objet(TransfertDeQuota t) {
        var suite =
                switch (t.etape()) {
                    case PROPOSE -> "proposé, à accepter ou à refuser";
                    case ACCEPTE -> "accepté";
                    case REFUSE -> "refusé";
                    case RETIRE -> "retiré";
                };
        return "Transfert de quota " + suite + " : " + t.volume() + ", marché " + t.marche();
    }

    String texte(TransfertDeQuota t) {
        return MODELE.formatted(
                phrase(t), t.marche(), t.volume(), t.motif(), reglages.adresse(), t.marche());
    }

    private String phrase(TransfertDeQuota t) {
        var de = organisation.adherent(t.de()).nom();
        var vers = organisation.adherent(t.vers()).nom();
        return switch (t.etape()) {
            case PROPOSE -> de + " vous propose une part de son quota : acceptez-la ou refusez-la.";
            case ACCEPTE -> vers + " accepte la part de quota que vous lui avez proposée.";
            case REFUSE -> vers + " refuse la part de quota que vous lui avez proposée.";
            case RETIRE -> de + " retire la part de quota qui vous était proposée.";
        };
    }
}
