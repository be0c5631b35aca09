package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.passation.domain.documents.TermesDeDocument;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The members in the words of a procès-verbal. */
@Component
class MembresEnDocument {

    List<MembreEnDocument> tous(Commission commission, Seance seance) {
        return commission.membres().stream().map(m -> membre(commission, seance, m)).toList();
    }

    private static MembreEnDocument membre(Commission commission, Seance seance, Membre membre) {
        var presence = presence(seance, membre);
        var supplee = presence.map(Presence::supplee).flatMap(commission::membre);
        return new MembreEnDocument(
                membre.nom(),
                membre.qualite().libelle(),
                membre.qualite().delibere() || supplee.isPresent()
                        ? "délibérative"
                        : "consultative",
                seance.estRelevee()
                        ? presence.map(p -> p.presence().libelle()).orElse("Absent")
                        : "",
                supplee.map(Membre::nom).orElse(""),
                presence.map(p -> TermesDeDocument.ou(p.identification())).orElse(""),
                presence.map(p -> TermesDeDocument.ou(p.observations())).orElse(""));
    }

    private static Optional<Presence> presence(Seance seance, Membre membre) {
        return seance.presences().stream().filter(p -> p.membre().equals(membre.id())).findFirst();
    }

    /** On the items that the document takes up. */
    List<DeportEnDocument> deports(
            Commission commission, Seance seance, List<PointDeSeance> repris) {
        var points = repris.stream().map(PointDeSeance::point).toList();
        return seance.presences().stream()
                .filter(p -> p.deports().stream().anyMatch(points::contains))
                .map(
                        p ->
                                new DeportEnDocument(
                                        nom(commission, p),
                                        p.deports().stream()
                                                .filter(points::contains)
                                                .map(d -> d.procedure() + ", lot " + d.lot())
                                                .collect(Collectors.joining(" ; ")),
                                        TermesDeDocument.ou(p.motifDeport())))
                .toList();
    }

    /** Who does not sit on that item, by name. */
    String deportes(Commission commission, Seance seance, Point point) {
        var noms =
                seance.presences().stream()
                        .filter(p -> p.deports().contains(point))
                        .map(p -> nom(commission, p))
                        .collect(Collectors.joining(", "));
        return noms.isEmpty() ? "néant" : noms;
    }

    private static String nom(Commission commission, Presence presence) {
        return commission.membre(presence.membre()).map(Membre::nom).orElse("");
    }
}
