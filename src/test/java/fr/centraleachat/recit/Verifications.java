package fr.centraleachat.recit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;

/** Verifications of attributaires some of whom default, filled over the rows proposed. */
final class Verifications {

    private final Conduite c;
    private final Clock horloge;

    Verifications(Conduite c, Clock horloge) {
        this.c = c;
        this.horloge = horloge;
    }

    /** Blank rows are filled, rows already conforming are left. */
    void completer() {
        c.faire(Gestes.CHARGE, "Task_VerifierAttributaire", this::remplir);
    }

    /** The same, but the attributaire of one lot defaults on it. */
    void defaillir(int lot) {
        c.faire(
                Gestes.CHARGE,
                "Task_VerifierAttributaire",
                b -> {
                    remplir(b);
                    b.get("resultats").forEach(r -> declarer((ObjectNode) r, lot));
                    retirer(b, lot);
                });
    }

    /** The next one of the lot defaults too: it owes no piece. */
    void defaillirEnSuivant(int lot) {
        c.faire(
                Gestes.CHARGE,
                "Task_VerifierSuivant",
                lot,
                b -> {
                    b.put("dateLimitePieces", jour(7));
                    b.get("resultats").forEach(r -> declarer((ObjectNode) r, lot));
                    b.retain("dateLimitePieces", "resultats");
                });
    }

    private static void declarer(ObjectNode resultat, int lot) {
        if (resultat.get("lot").asInt() == lot) {
            resultat.put("resultat", "DEFAILLANCE").put("motif", "Rien n’a été produit.");
        }
    }

    private static void retirer(ObjectNode b, int lot) {
        for (Iterator<?> actes = b.get("actesEngagementSignes").iterator(); actes.hasNext(); ) {
            if (((ObjectNode) actes.next()).get("lot").asInt() == lot) {
                actes.remove();
            }
        }
    }

    private void remplir(ObjectNode b) {
        var piece = c.piece(Gestes.CHARGE, "attestation.pdf");
        b.put("dateLimitePieces", jour(7));
        remplir(b, "attestationsFiscales", "delivreLe", piece);
        remplir(b, "attestationsVigilance", "delivreeLe", piece);
        for (var table : List.of("autresPieces", "actesEngagementSignes")) {
            b.get(table).forEach(x -> ((ObjectNode) x).put("piece", piece));
        }
    }

    private void remplir(ObjectNode b, String table, String delivrance, String piece) {
        for (var ligne : b.get(table)) {
            if (!ligne.hasNonNull("piece")) {
                ((ObjectNode) ligne)
                        .put(delivrance, jour(-10))
                        .put("valableJusquAu", jour(150))
                        .put("piece", piece);
            }
        }
    }

    private String jour(int dans) {
        return LocalDate.now(horloge).plusDays(dans).toString();
    }
}
