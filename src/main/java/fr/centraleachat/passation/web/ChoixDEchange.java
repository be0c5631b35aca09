package fr.centraleachat.passation.web;

import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.Montage;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.echanges.TypeDEchange;
import fr.centraleachat.tache.FormulaireDeTache.Choix;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What may be asked, of whom: a negotiation is offered only where it was announced (garde 17). */
@Component
class ChoixDEchange {

    private final Procedures procedures;
    private final Fiches fiches;
    private final ChoixDAnalyse analyse;

    ChoixDEchange(Procedures procedures, Fiches fiches, ChoixDAnalyse analyse) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.analyse = analyse;
    }

    Map<String, List<Choix>> pour(String numero) {
        return Map.of(
                "type", types(numero),
                "operateurs", analyse.operateurs(numero),
                "lot", lots(numero));
    }

    private List<Choix> types(String numero) {
        boolean negociable =
                fiches.derniere(numero, Montage.class)
                        .filter(Montage::annonceUneNegociation)
                        .isPresent();
        return Arrays.stream(TypeDEchange.values())
                .filter(t -> negociable || t != TypeDEchange.NEGOCIATION)
                .map(ChoixDeConstante::de)
                .toList();
    }

    private List<Choix> lots(String numero) {
        return procedures.lots(numero).stream()
                .filter(l -> !l.etat().estArrete())
                .map(ChoixDEchange::lot)
                .toList();
    }

    private static Choix lot(Lot lot) {
        return new Choix("" + lot.numero(), "Lot " + lot.numero() + ", " + lot.objet());
    }
}
