package fr.centraleachat.demonstration;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One fictional procédure while it is played. */
final class DossierFictif {

    private static final int DUREE_D_UN_ACCORD_CADRE = 36;

    /** Suffix of the accounts of the acheteur: {@code longvic}. */
    final String adherent;

    /** {@code PROPRE} or {@code CENTRALE}. */
    final String cadre;

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
        this.cadre = modele.get("cadre");
        this.saisine = saisine(adherent, modele, montant);
        this.prochain = prochain;
        this.halte = halte;
    }

    static boolean ouvertAuxAdherents(Map<String, String> modele) {
        return "CENTRALE".equals(modele.get("cadre"));
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
        saisine.put("cadre", modele.get("cadre")).put("acheteur", code);
        saisine.put("montantEstimeHt", montant);
        saisine.putObject("serviceInstructeur").put("adherent", code);
        var beneficiaires = saisine.putArray("beneficiaires").add(code);
        if (ouvertAuxAdherents(modele)) {
            List.of(modele.get("beneficiaires").split(" ")).forEach(beneficiaires::add);
            saisine.putObject("accordCadre")
                    .put("montantMaximumHt", montant)
                    .put("dureeMois", DUREE_D_UN_ACCORD_CADRE);
        }
        saisine.putArray("lots")
                .addObject()
                .put("numero", 1)
                .put("objet", modele.get("objet"))
                .put("montantEstimeHt", montant);
        return saisine;
    }
}
