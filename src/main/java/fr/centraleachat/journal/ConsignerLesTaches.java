package fr.centraleachat.journal;

import fr.centraleachat.tache.AvisDonne;
import fr.centraleachat.tache.MouvementDeTache;
import fr.centraleachat.tache.TacheAchevee;
import fr.centraleachat.workflow.ActiviteAccomplie;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The steps of the procédures: done, taken, given back, countersigned, commented on. */
@Component
class ConsignerLesTaches {

    private final Journal journal;
    private final MotsDesMouvements mots;

    ConsignerLesTaches(Journal journal, MotsDesMouvements mots) {
        this.journal = journal;
        this.mots = mots;
    }

    @EventListener
    void apres(TacheAchevee achevee) {
        var faite = achevee.faite();
        journal.consigner(
                Fait.de(Acte.TACHE, achevee.numero(), faite.lot(), achevee(faite.libelle()))
                        .motive(faite.motifSansAvis())
                        .pour(faite.suppleeDe()));
    }

    private static String achevee(String libelle) {
        return "« " + libelle + " » : tâche achevée";
    }

    @EventListener
    void apres(ActiviteAccomplie accomplie) {
        var routage = accomplie.routage();
        journal.consigner(
                Fait.de(
                        Acte.ETAPE,
                        routage.numero(),
                        routage.lot(),
                        "« " + accomplie.libelle() + " » : étape franchie"));
    }

    @EventListener
    void apres(MouvementDeTache mouvement) {
        journal.consigner(
                Fait.de(Acte.MOUVEMENT, mouvement.numero(), null, mots.ecrire(mouvement)));
    }

    @EventListener
    void apres(AvisDonne avis) {
        var texte = "« %s » : avis %s, %s";
        journal.consigner(
                Fait.de(
                                Acte.AVIS,
                                avis.numero(),
                                avis.lot(),
                                texte.formatted(avis.libelle(), sens(avis), avis.fonction()))
                        .motive(avis.texte()));
    }

    private static String sens(AvisDonne avis) {
        return avis.sens().toLowerCase(Locale.FRENCH);
    }
}
