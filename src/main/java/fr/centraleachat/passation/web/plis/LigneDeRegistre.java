package fr.centraleachat.passation.web.plis;

import fr.centraleachat.passation.domain.plis.Pli;
import java.time.Instant;
import java.util.List;

/** A line of the registre des dépôts (annexe 8). */
public record LigneDeRegistre(
        int tour,
        int ordre,
        String operateur,
        List<Integer> lots,
        Instant recuLe,
        Instant enregistreLe,
        String statut) {

    public static LigneDeRegistre de(Pli pli) {
        return new LigneDeRegistre(
                pli.tour(),
                pli.ordre(),
                pli.operateur().nom(),
                pli.lots(),
                pli.recuLe(),
                pli.enregistreLe(),
                pli.etat().name());
    }
}
