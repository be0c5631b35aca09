package fr.centraleachat.passation.domain.cao;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Members as the commission keeps them, from their names. */
final class MembresDesignes {

    private MembresDesignes() {}

    /**
     * @param connus of the commission before: who keeps their name is the same member
     */
    static List<Membre> de(List<MembreDesigne> designes, List<Membre> connus) {
        Map<String, UUID> ids = new HashMap<>();
        connus.forEach(m -> ids.put(cle(m.nom()), m.id()));
        designes.forEach(m -> ids.computeIfAbsent(cle(m.nom()), nom -> UUID.randomUUID()));
        return designes.stream()
                .map(
                        m ->
                                new Membre(
                                        ids.get(cle(m.nom())),
                                        m.nom(),
                                        m.qualite(),
                                        m.suppleantDe() == null
                                                ? null
                                                : ids.get(cle(m.suppleantDe())),
                                        m.operateurs(),
                                        m.courriel()))
                .toList();
    }

    private static String cle(String nom) {
        return nom.toLowerCase(Locale.FRENCH);
    }
}
