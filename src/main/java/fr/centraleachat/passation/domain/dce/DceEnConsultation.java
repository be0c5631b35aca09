package fr.centraleachat.passation.domain.dce;

import fr.centraleachat.document.Piece;
import fr.centraleachat.document.Pieces;
import fr.centraleachat.passation.domain.Fiches;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The DCE that the candidates answer to, once it is published. */
@Component
public class DceEnConsultation {

    private final Fiches fiches;
    private final Pieces pieces;

    DceEnConsultation(Fiches fiches, Pieces pieces) {
        this.fiches = fiches;
        this.pieces = pieces;
    }

    /** Those in force, in the order in which they are read. */
    public List<Piece> pieces(String numero) {
        return pieces.pieces(numero, fiches.exiger(numero, Dce.class).toutes());
    }

    /** A piece takes the place of the one that has its name; others are added. */
    public void modifier(String numero, List<UUID> versions) {
        var dce = fiches.exiger(numero, Dce.class);
        Map<String, UUID> anciennes = new HashMap<>();
        pieces(numero).forEach(p -> anciennes.put(p.nom(), p.id()));
        Map<UUID, UUID> remplacees = new HashMap<>();
        pieces.pieces(numero, versions).stream()
                .filter(p -> anciennes.containsKey(p.nom()))
                .forEach(p -> remplacees.put(anciennes.get(p.nom()), p.id()));
        var nouvelles = versions.stream().filter(v -> !remplacees.containsValue(v)).toList();
        fiches.consigner(numero, dce.modifie(id -> remplacees.getOrDefault(id, id), nouvelles));
    }
}
