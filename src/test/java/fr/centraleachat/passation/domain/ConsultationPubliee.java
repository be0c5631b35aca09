package fr.centraleachat.passation.domain;

import static fr.centraleachat.passation.domain.montage.ExamenFixture.JOUR;
import static fr.centraleachat.passation.domain.montage.ExamenFixture.procedure;

import fr.centraleachat.passation.MontageFixture;
import fr.centraleachat.passation.domain.montage.Montage;
import java.time.Instant;

/** Procédures whose avis was sent, without a database. */
public final class ConsultationPubliee {

    private ConsultationPubliee() {}

    /**
     * @param type MAPA or AOO
     */
    public static Procedure publiee(String type, Instant dlro) {
        var procedure = procedure();
        var montage = MontageFixture.nettoyage().avec("procedure", "\"" + type + "\"");
        procedure.monter(montage.en(Montage.class), procedure.valeurDuBesoinHt());
        procedure.publier(JOUR, dlro);
        return procedure;
    }
}
