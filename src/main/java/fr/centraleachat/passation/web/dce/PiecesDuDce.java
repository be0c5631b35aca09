package fr.centraleachat.passation.web.dce;

import fr.centraleachat.passation.domain.dce.RetourDuDce;
import fr.centraleachat.passation.domain.dce.RetoursDuDce;
import fr.centraleachat.passation.domain.dce.Visas;
import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.FormulaireDeTache.Choix;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The pieces of the DCE in force and why it came back before, as those who sign it see them. */
@Component
class PiecesDuDce {

    private final Visas visas;
    private final RetoursDuDce retours;

    PiecesDuDce(Visas visas, RetoursDuDce retours) {
        this.visas = visas;
        this.retours = retours;
    }

    /** One line of the table of the returns. */
    record Retour(
            @Champ("De") String origine, @Champ("Le") Instant le, @Champ("Motif") String motif) {

        static Retour de(RetourDuDce retour) {
            return new Retour(retour.origine(), retour.le(), retour.motif());
        }
    }

    /** What was said of the DCE before; its pieces stand beside the form. */
    Map<String, Object> retours(String numero) {
        var passes = retours.tous(numero).stream().map(Retour::de).toList();
        return passes.isEmpty() ? Map.of() : Map.of("Retours des tours précédents", passes);
    }

    List<Choix> choix(String numero) {
        return visas.aViser(numero).stream()
                .map(p -> new Choix(p.id().toString(), p.nom() + ", version " + p.version()))
                .toList();
    }
}
