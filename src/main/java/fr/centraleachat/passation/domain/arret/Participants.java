package fr.centraleachat.passation.domain.arret;

import java.util.List;

/** Who took part in a consultation, known by the plis received, even sealed. */
public interface Participants {

    /** In the order of their first pli; those out of time too. */
    List<Participant> de(String numero);

    /** {@code lots} are those for which it sent a pli. */
    record Participant(String siret, String nom, List<Integer> lots) {}
}
