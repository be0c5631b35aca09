package fr.centraleachat.recit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

/** The letters to the candidates: written, then proved one by one as the outside answers. */
final class Lettres {

    private final Conduite c;
    private final Clock horloge;

    Lettres(Conduite c, Clock horloge) {
        this.c = c;
        this.horloge = horloge;
    }

    void rediger() {
        c.faire(Gestes.CHARGE, "Task_RedigerLettres", b -> b.put("modeEnvoi", "ELECTRONIQUE"));
    }

    /** From the European threshold on, with the rapport de présentation. */
    void redigerAvecLeRapport() {
        var rapport = rapport();
        c.faire(Gestes.CHARGE, "Task_RedigerLettres", b -> joindre(b, rapport));
    }

    /** After a défaillance. */
    void redigerPourLeSuivant(int lot) {
        var rapport = rapport();
        c.faire(Gestes.CHARGE, "Task_RedigerLettresSuivant", lot, b -> joindre(b, rapport));
    }

    private String rapport() {
        return c.piece(Gestes.CHARGE, "rapport-de-presentation.pdf");
    }

    private static void joindre(ObjectNode b, String rapport) {
        b.put("modeEnvoi", "ELECTRONIQUE").put("rapportPresentation", rapport);
    }

    void prouver() {
        attendues().forEach(this::prouver);
    }

    /** The others are still to leave. */
    void prouverUneSeule() {
        prouver(attendues().get(0));
    }

    /** By destinataire, for a retry to take the same. */
    private List<String> attendues() {
        return StreamSupport.stream(c.attentes(Gestes.CHARGE).spliterator(), false)
                .filter(a -> "LETTRE".equals(a.get("type").asText()))
                .sorted(Comparator.comparing(a -> a.get("destinataire").asText()))
                .map(a -> a.get("id").asText())
                .toList();
    }

    private void prouver(String lettre) {
        var preuve = c.piece(Gestes.CHARGE, "accuse-lettre.pdf");
        c.envoyer(
                AppelDOffres.CONNECTEUR,
                "/lettres/" + lettre + "/preuve",
                """
                {"envoyeLe":"%s","mode":"ELECTRONIQUE","reference":"L-1","preuve":"%s"}"""
                        .formatted(horloge.instant(), preuve),
                200);
    }
}
