package fr.centraleachat.passation.web.cao;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.passation.domain.cao.Commission;
import fr.centraleachat.passation.domain.cao.Membre;
import fr.centraleachat.passation.domain.cao.Qualite;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/**
 * A member in the list of presences, with what was typed of them.
 *
 * @param suppleables members in whose place they may sit; empty unless they are suppléant
 * @param deports items, as {@code 2026-0001/2}
 */
record LigneDePresence(
        Membre membre,
        List<Membre> suppleables,
        String presence,
        String supplee,
        List<String> deports,
        String motifDeport,
        String observations,
        String identification) {

    static LigneDePresence de(Commission commission, Membre membre, JsonNode presences) {
        var sienne =
                StreamSupport.stream(presences.spliterator(), false)
                        .filter(p -> membre.id().toString().equals(p.path("membre").asText()))
                        .findFirst();
        return new LigneDePresence(
                membre,
                suppleables(commission, membre),
                sienne.map(p -> texte(p, "presence")).orElse("ABSENT"),
                sienne.map(p -> texte(p, "supplee")).orElse(""),
                sienne.map(p -> textes(p.path("deports"))).orElse(List.of()),
                sienne.map(p -> texte(p, "motifDeport")).orElse(""),
                sienne.map(p -> texte(p, "observations")).orElse(""),
                sienne.map(p -> texte(p, "identification")).orElse(""));
    }

    private static List<Membre> suppleables(Commission commission, Membre membre) {
        return membre.qualite() != Qualite.SUPPLEANT
                ? List.of()
                : commission.voixDeliberatives().stream()
                        .filter(
                                m ->
                                        membre.suppleantDe() == null
                                                || Objects.equals(membre.suppleantDe(), m.id()))
                        .toList();
    }

    private static String texte(JsonNode ligne, String champ) {
        return ligne.hasNonNull(champ) ? ligne.get(champ).asText() : "";
    }

    private static List<String> textes(JsonNode liste) {
        return StreamSupport.stream(liste.spliterator(), false).map(JsonNode::asText).toList();
    }
}
