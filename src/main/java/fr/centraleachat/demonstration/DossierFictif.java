package fr.centraleachat.demonstration;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/** One fictional procédure while it is played. */
final class DossierFictif {

    /** Suffix of the accounts of the acheteur: {@code longvic}. */
    final String adherent;

    /** It stays in that phase, null to go to the end. */
    final String halte;

    final ObjectNode saisine;
    final String cpv;
    final int montant;
    String numero;
    String pieceDuDce;
    Instant prochain;
    boolean plisDeposes;

    DossierFictif(String adherent, Map<String, String> modele, Instant prochain, String halte) {
        this.adherent = adherent;
        this.cpv = modele.get("codeCPV");
        this.montant = Integer.parseInt(modele.get("montantHt"));
        this.saisine = saisine(adherent, modele, montant);
        this.prochain = prochain;
        this.halte = halte;
    }

    Instant prochain() {
        return prochain;
    }

    private static ObjectNode saisine(String suffixe, Map<String, String> modele, int montant) {
        var code =
                suffixe.equals("metropole") ? "DIJON_METROPOLE" : suffixe.toUpperCase(Locale.ROOT);
        var saisine = JsonNodeFactory.instance.objectNode();
        saisine.put("objet", modele.get("objet")).put("nature", modele.get("nature"));
        saisine.put("famille", modele.get("famille")).put("codeCPV", modele.get("codeCPV"));
        saisine.put("cadre", "PROPRE").put("acheteur", code).put("montantEstimeHt", montant);
        saisine.putObject("serviceInstructeur").put("adherent", code);
        saisine.putArray("beneficiaires").add(code);
        saisine.putArray("lots")
                .addObject()
                .put("numero", 1)
                .put("objet", modele.get("objet"))
                .put("montantEstimeHt", montant);
        return saisine;
    }
}
