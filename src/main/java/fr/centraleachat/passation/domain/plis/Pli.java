package fr.centraleachat.passation.domain.plis;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A pli as the registre knows it: nothing of its content.
 *
 * @param ordre from 1, without gap, within (procédure, tour)
 * @param lots numbers, in order
 * @param recuLe end of the transfer; decides whether it is in time
 * @param enregistreLe by the application's clock; later than {@code recuLe} when somebody else says
 *     when it was received
 * @param preuve piece that proves {@code recuLe}, null when the source is not CONNECTEUR
 * @param motif why an agent gives {@code recuLe}, null when the source is not AGENT
 * @param taille bytes, of all its files
 */
public record Pli(
        UUID id,
        String procedure,
        int tour,
        int ordre,
        Operateur operateur,
        List<Integer> lots,
        Instant recuLe,
        Instant enregistreLe,
        SourceDeReception source,
        UUID preuve,
        String motif,
        EtatDePli etat,
        String enregistrePar,
        long taille) {

    /** The same, as far as it concerns these lots. */
    Pli surLesLots(List<Integer> retenus) {
        return new Pli(
                id,
                procedure,
                tour,
                ordre,
                operateur,
                lots.stream().filter(retenus::contains).toList(),
                recuLe,
                enregistreLe,
                source,
                preuve,
                motif,
                etat,
                enregistrePar,
                taille);
    }

    public boolean recevable() {
        return etat != EtatDePli.HORS_DELAI;
    }
}
