package fr.centraleachat.passation.web.plis;

import fr.centraleachat.passation.domain.plis.Pli;
import fr.centraleachat.tache.Champ;
import java.time.Instant;
import java.util.List;

/**
 * A line of the registre des dépôts (annexe 8).
 *
 * @param enregistreLe null when it was as the pli arrived
 */
record LigneDuRegistre(
        @Champ("Ordre") int ordre,
        @Champ("Opérateur") String operateur,
        @Champ("Lots") List<Integer> lots,
        @Champ("Reçu le") Instant recuLe,
        @Champ("Enregistré le") Instant enregistreLe,
        @Champ("État") String etat) {

    static LigneDuRegistre de(Pli pli) {
        return new LigneDuRegistre(
                pli.ordre(),
                pli.operateur().nom(),
                pli.lots(),
                pli.recuLe(),
                pli.enregistreLe().equals(pli.recuLe()) ? null : pli.enregistreLe(),
                pli.etat().libelle());
    }
}
