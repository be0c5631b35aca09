package fr.centraleachat.passation.web.lettres;

import fr.centraleachat.common.Formats;
import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.envoi.ModeDEnvoi;
import fr.centraleachat.passation.domain.marche.DelaiDeSuspension;
import fr.centraleachat.passation.domain.marche.RapportDePresentation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the writer of the letters must know: from when the marchés may be signed. */
@Component
public class ConstatsDeLettres {

    private final Procedures procedures;
    private final DelaiDeSuspension suspension;
    private final RapportDePresentation rapport;
    private final Formats formats;
    private final Clock horloge;

    ConstatsDeLettres(
            Procedures procedures,
            DelaiDeSuspension suspension,
            RapportDePresentation rapport,
            Formats formats,
            Clock horloge) {
        this.procedures = procedures;
        this.suspension = suspension;
        this.rapport = rapport;
        this.formats = formats;
        this.horloge = horloge;
    }

    /**
     * @param lot null for all those that are awarded
     */
    public Map<String, Object> de(String numero, Integer lot) {
        var procedure = procedures.exiger(numero);
        var constats = new LinkedHashMap<String, Object>();
        procedures.lots(numero).stream()
                .filter(l -> lot == null ? l.etat().estAttribue() : l.numero() == lot)
                .forEach(l -> constats.put("Signature du lot " + l.numero(), date(procedure, l)));
        if (rapport.estDu(procedure)) {
            constats.put(
                    "Alerte : rapport de présentation",
                    "à joindre : le besoin atteint le seuil européen (R2184-1)");
        }
        return constats;
    }

    private String date(Procedure procedure, Lot lot) {
        var jour = LocalDate.now(horloge);
        var electronique =
                suspension.annoncee(procedure, lot.numero(), ModeDEnvoi.ELECTRONIQUE, jour);
        var autre = suspension.annoncee(procedure, lot.numero(), ModeDEnvoi.AUTRE, jour);
        return electronique.isEmpty()
                ? "dès que tous sont informés, sans délai"
                : "possible le "
                        + formats.date(electronique.get())
                        + " si les lettres partent aujourd’hui par voie électronique, le "
                        + formats.date(autre.orElseThrow())
                        + " sinon (R2182-1)";
    }
}
