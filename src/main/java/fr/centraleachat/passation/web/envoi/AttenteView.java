package fr.centraleachat.passation.web.envoi;

import fr.centraleachat.passation.domain.envoi.Envoi;
import fr.centraleachat.passation.domain.envoi.GenreDEnvoi;
import fr.centraleachat.passation.domain.envoi.SuiteDuCourriel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something awaited from outside, as programs read it.
 *
 * @param support where a publication goes, null for what is not one
 * @param depuis when it was prepared
 * @param courriel what became of it by courriel, null when it was not given to the mail server
 */
record AttenteView(
        UUID id,
        GenreDEnvoi type,
        String libelle,
        Integer lot,
        String support,
        String destinataire,
        Instant depuis,
        LocalDate echeance,
        SuiteDuCourriel courriel) {

    static AttenteView de(Envoi envoi) {
        return new AttenteView(
                envoi.id(),
                envoi.genre(),
                envoi.libelle(),
                envoi.lot(),
                envoi.support(),
                envoi.destinataire(),
                envoi.prepareLe(),
                envoi.echeance(),
                envoi.courriel() == null ? null : envoi.courriel().suite());
    }
}
