package fr.centraleachat.passation.domain.analyse;

import fr.centraleachat.passation.domain.echanges.Echange;
import fr.centraleachat.passation.domain.echanges.EchangesTraces;
import fr.centraleachat.passation.domain.echanges.TypeDEchange;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Carries the traced demands of justification into a report, which has to conclude on each. */
@Component
class SuspicionsTracees {

    private final EchangesTraces echanges;
    private final Clock horloge;

    SuspicionsTracees(EchangesTraces echanges, Clock horloge) {
        this.echanges = echanges;
        this.horloge = horloge;
    }

    /** The lines already concluded stay as they are. */
    Rao reportees(String numero, Rao rao) {
        var lignes = new ArrayList<>(rao.suspectees());
        for (var demande : echanges.deLaProcedure(numero, TypeDEchange.JUSTIFICATION_OAB)) {
            lignes.removeIf(l -> vise(demande, l) && l.conclusion() == null);
            if (lignes.stream().noneMatch(l -> vise(demande, l))) {
                lignes.add(ligne(demande));
            }
        }
        return avec(rao, lignes.isEmpty() ? null : List.copyOf(lignes));
    }

    private static boolean vise(Echange demande, OffreAnormalementBasse ligne) {
        return demande.concerne(ligne.operateur(), ligne.lot());
    }

    private OffreAnormalementBasse ligne(Echange demande) {
        return new OffreAnormalementBasse(
                demande.lot(),
                demande.operateur(),
                jour(demande.demandeLe()),
                jour(demande.echeance()),
                demande.reponse() == null ? null : demande.reponse().texte(),
                null,
                null);
    }

    private LocalDate jour(Instant instant) {
        return LocalDate.ofInstant(instant, horloge.getZone());
    }

    private static Rao avec(Rao rao, List<OffreAnormalementBasse> suspectees) {
        return new Rao(
                rao.declarationsInterets(),
                rao.candidatures(),
                rao.offres(),
                suspectees,
                rao.notes(),
                rao.conclusion(),
                rao.propositions(),
                rao.rao());
    }
}
