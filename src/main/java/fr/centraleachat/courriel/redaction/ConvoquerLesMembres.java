package fr.centraleachat.courriel.redaction;

import fr.centraleachat.courriel.domain.EcrireCourriel;
import fr.centraleachat.courriel.domain.GenreDeCourriel;
import fr.centraleachat.courriel.domain.NouveauCourriel;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.passation.SeanceConvoquee;
import fr.centraleachat.passation.SeanceConvoquee.Convoque;
import fr.centraleachat.passation.SeanceConvoquee.PointConvoque;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes to each member, in the transaction that convenes them: a séance is not convened without
 * its courriels. Only their sending comes after.
 */
@Component
class ConvoquerLesMembres {

    private final EcrireCourriel ecrire;
    private final TexteDeConvocation texte;
    private final Invitation invitation;
    private final Organisation organisation;

    ConvoquerLesMembres(
            EcrireCourriel ecrire,
            TexteDeConvocation texte,
            Invitation invitation,
            Organisation organisation) {
        this.ecrire = ecrire;
        this.texte = texte;
        this.invitation = invitation;
        this.organisation = organisation;
    }

    @EventListener
    void apres(SeanceConvoquee convoquee) {
        var acheteur = organisation.adherent(convoquee.acheteur()).nom();
        var fichier = invitation.pour(convoquee, acheteur);
        for (var membre : convoquee.membres()) {
            ecrire.ecrire(
                    new NouveauCourriel(
                            cle(convoquee, membre),
                            GenreDeCourriel.CONVOCATION,
                            procedures(convoquee),
                            membre.nom(),
                            membre.courriel(),
                            texte.objet(convoquee),
                            texte.texte(convoquee, membre, acheteur),
                            List.of(fichier)));
        }
    }

    private static String cle(SeanceConvoquee convoquee, Convoque membre) {
        return "CONVOCATION/" + convoquee.seance() + "/" + convoquee.rang() + "/" + membre.id();
    }

    private static List<String> procedures(SeanceConvoquee convoquee) {
        return convoquee.points().stream().map(PointConvoque::procedure).distinct().toList();
    }
}
