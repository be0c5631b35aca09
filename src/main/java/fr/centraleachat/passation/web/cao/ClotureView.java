package fr.centraleachat.passation.web.cao;

import fr.centraleachat.passation.domain.cao.Quorum;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * @param affaires title of each item with a quorum, by its key ({@code 2026-0001/2})
 * @param sansQuorum the items that go to a second convocation
 */
record ClotureView(UUID id, String titre, Map<String, String> affaires, List<Quorum> sansQuorum) {

    public String affaire(String procedure, String lot) {
        return affaires.getOrDefault(procedure + "/" + lot, procedure + ", lot " + lot);
    }
}
