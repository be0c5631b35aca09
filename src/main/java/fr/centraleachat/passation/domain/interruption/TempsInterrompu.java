package fr.centraleachat.passation.domain.interruption;

import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.Detention;
import fr.centraleachat.delai.Interruption;
import fr.centraleachat.passation.MarcheNotifie;
import fr.centraleachat.passation.domain.LotsChanges;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the clocks when the whole file waits, and gives its phases back the days that it waited.
 */
@Component
class TempsInterrompu {

    private final Causes causes;
    private final Detention detention;
    private final Delais delais;

    TempsInterrompu(Causes causes, Detention detention, Delais delais) {
        this.causes = causes;
        this.detention = detention;
        this.delais = delais;
    }

    @EventListener
    void apres(LotsChanges changee) {
        recalculer(changee.numero());
    }

    /** The lot that went on is over: those that are left may all be held. */
    @EventListener
    void apres(MarcheNotifie notifie) {
        recalculer(notifie.procedure());
    }

    private void recalculer(String numero) {
        var siennes = causes.de(numero);
        if (siennes.isEmpty()) {
            return;
        }
        var lots = causes.lots(numero);
        var interruptions = PartageDesLots.interruptions(lots, siennes);
        detention.interrompre(numero, interruptions);
        interruptions.stream()
                .filter(i -> i.jusquA() != null)
                .forEach(i -> delais.decaler(numero, jours(i), retenus(lots, i)));
    }

    private static List<LocalDate> jours(Interruption i) {
        return DatesLegales.jour(i.depuis()).datesUntil(DatesLegales.jour(i.jusquA())).toList();
    }

    private static List<Integer> retenus(List<LotSuivi> lots, Interruption i) {
        return lots.stream().filter(l -> l.court(i.depuis())).map(LotSuivi::numero).toList();
    }
}
