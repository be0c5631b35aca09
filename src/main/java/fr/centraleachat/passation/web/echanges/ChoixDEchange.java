package fr.centraleachat.passation.web.echanges;

import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.echanges.TypeDEchange;
import fr.centraleachat.passation.domain.montage.Montage;
import fr.centraleachat.passation.web.ChoixDeConstante;
import fr.centraleachat.passation.web.analyse.ChoixDAnalyse;
import fr.centraleachat.tache.FormulaireDeTache.Choix;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What may be asked, of whom: a negotiation is offered only where it was announced (garde 17). */
@Component
class ChoixDEchange {

    private final Fiches fiches;
    private final ChoixDAnalyse analyse;

    ChoixDEchange(Fiches fiches, ChoixDAnalyse analyse) {
        this.fiches = fiches;
        this.analyse = analyse;
    }

    Map<String, List<Choix>> pour(String numero) {
        return Map.of(
                "type", types(numero),
                "operateurs", analyse.operateurs(numero),
                "lot", analyse.lots(numero));
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
}
