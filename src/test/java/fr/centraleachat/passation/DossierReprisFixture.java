package fr.centraleachat.passation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;

/** A file of Longvic that was led elsewhere, as the body that the API takes. */
final class DossierReprisFixture {

    private final ObjectNode corps = MontageFixture.JSON.createObjectNode();

    private DossierReprisFixture(String phase) {
        corps.put("phase", phase).put("motif", "Changement d’outil.");
        corps.put("referenceDOrigine", "SIS-42");
    }

    static DossierReprisFixture aLaRedaction(LocalDate jour) throws Exception {
        return new DossierReprisFixture("REDACTION_DCE").montage(jour);
    }

    static DossierReprisFixture aLaValidation(LocalDate jour) throws Exception {
        return new DossierReprisFixture("VALIDATION_DCE").montage(jour).dce(jour);
    }

    static DossierReprisFixture auLancement(LocalDate jour) throws Exception {
        return new DossierReprisFixture("LANCEMENT").montage(jour).dce(jour).accords(jour);
    }

    private DossierReprisFixture montage(LocalDate jour) throws Exception {
        corps.set("saisine", MontageFixture.JSON.readTree(SaisineFixture.nettoyageDeLongvic()));
        corps.putObject("preinstruction")
                .put("valeurDuBesoinHt", 168000)
                .put("chargeProcedure", "marches.metropole")
                .put("juriste", "marches2.metropole");
        var prevue = "[{\"phase\":\"REDACTION_DCE\",\"datePrevue\":\"" + jour.plusDays(40) + "\"}]";
        var montage = MontageFixture.nettoyage().avec("calendrierPrevisionnel", prevue).json();
        corps.set("montage", MontageFixture.JSON.readTree(montage));
        return this;
    }

    /** Seven pieces in six files: a price schedule that is also an annexe of the engagement. */
    private DossierReprisFixture dce(LocalDate jour) {
        var dce = corps.putObject("dce");
        dce.put("reglementConsultation", "RC.pdf").put("ccap", "CCAP.pdf");
        dce.putArray("acteEngagement").add("AE.pdf").add("BPU.pdf");
        dce.put("avisAppelConcurrence", "AAPC.pdf").put("cctp", "CCTP.pdf");
        dce.putArray("piecesFinancieres").add("BPU.pdf");
        dce.put("validePar", "marches2.metropole").put("valideLe", jour.minusDays(20).toString());
        dce.put("conformeAuMontage", true);
        return this;
    }

    private DossierReprisFixture accords(LocalDate jour) {
        corps.putObject("accords")
                .put("visePar", "instructeur.longvic")
                .put("viseLe", jour.minusDays(10).toString())
                .put("preuveDuVisa", "visa.pdf")
                .put("approuvePar", "elu.longvic")
                .put("approuveLe", jour.minusDays(5).toString())
                .put("preuveDeLApprobation", "approbation.pdf");
        return this;
    }

    static List<String> fichiersDuDce() {
        return List.of("RC.pdf", "CCAP.pdf", "AE.pdf", "BPU.pdf", "AAPC.pdf", "CCTP.pdf");
    }

    ObjectNode corps() {
        return corps;
    }

    ObjectNode dce() {
        return (ObjectNode) corps.get("dce");
    }

    ObjectNode accords() {
        return (ObjectNode) corps.get("accords");
    }
}
