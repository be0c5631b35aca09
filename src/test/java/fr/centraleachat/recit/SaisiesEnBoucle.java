package fr.centraleachat.recit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.centraleachat.passation.MontageFixture;
import java.util.Random;

/** What completes each step of phases 1 to 5, often by sending the file back: it never ends. */
final class SaisiesEnBoucle {

    private final Random hasard;

    SaisiesEnBoucle(Random hasard) {
        this.hasard = hasard;
    }

    /**
     * @param tache as the API describes it
     * @param piece id of a piece of the procédure
     */
    String pour(JsonNode tache, String piece) {
        var corps = connu(tache);
        switch (tache.get("code").asText()) {
            case "Task_FormaliserBesoin" -> besoin(corps, piece);
            case "Task_EtablirFicheProjet" -> fiche(corps);
            case "Task_Preinstruire" -> instruction(corps);
            case "Task_DefinirMontage" -> montage(corps);
            case "Task_AccorderMontage" -> choisir(corps, "ACCORD", "RETOUR", "motifRetour");
            case "Task_RedigerDce" -> dce(corps, piece);
            case "Task_ValiderJuridiquementDce" ->
                    choisir(corps.put("conformeAuMontage", true), "VALIDE", "REFUSE", "motifRefus");
            case "Task_ValiderDce" -> visa(corps, piece);
            case "Task_ApprouverDce" -> choisir(corps, "APPROUVE", "RENVOYE", "motifRenvoi");
            case "Task_PreparerPublicite" ->
                    corps.removeAll()
                            .put("decision", "REPRENDRE")
                            .put("motifReprise", "Pièce à reprendre.");
            default -> throw new IllegalArgumentException(tache.toString());
        }
        if (tache.at("/schema/required").toString().contains("motifSansAvis")) {
            corps.put("motifSansAvis", "Le calendrier ne permet pas d’attendre.");
        }
        return corps.toString();
    }

    private static ObjectNode connu(JsonNode tache) {
        var corps = MontageFixture.JSON.createObjectNode();
        var champs = tache.at("/schema/properties");
        tache.get("valeurs")
                .fields()
                .forEachRemaining(
                        v -> {
                            if (champs.has(v.getKey())) {
                                corps.set(v.getKey(), v.getValue());
                            }
                        });
        return corps;
    }

    private void choisir(ObjectNode corps, String suite, String retour, String motif) {
        boolean revient = hasard.nextBoolean();
        corps.put("decision", revient ? retour : suite);
        if (revient) {
            corps.put(motif, "À revoir.");
        }
    }

    private static void besoin(ObjectNode corps, String piece) {
        corps.put("ficheDefinitionBesoin", piece).put("cctp", piece);
        corps.putArray("piecesFinancieres").add(piece);
        corps.put("objectifsDeveloppementDurable", "Produits écolabellisés.");
    }

    private static void fiche(ObjectNode corps) {
        corps.put("contexteEtEnjeux", "Fin du marché.").put("methodeEstimation", "Précédent.");
        corps.set(
                "creditsInscrits",
                lire("[{\"imputation\":\"611\",\"exercice\":2027,\"montantHt\":56000.00}]"));
    }

    private void instruction(ObjectNode corps) {
        if (hasard.nextInt(3) == 0) {
            corps.removeAll().put("decision", "INCOMPLET").put("motifRetour", "Plan manquant.");
        } else {
            corps.put("decision", "COMPLET").put("valeurDuBesoinHt", 168000);
            corps.put("chargeProcedure", "marches.metropole").put("juriste", "marches2.metropole");
        }
    }

    private static void montage(ObjectNode corps) {
        var calendrier = corps.get("calendrierPrevisionnel");
        corps.setAll((ObjectNode) lire(MontageFixture.nettoyage().json()));
        corps.set("calendrierPrevisionnel", calendrier);
    }

    private static void dce(ObjectNode corps, String piece) {
        for (var champ :
                new String[] {"reglementConsultation", "ccap", "avisAppelConcurrence", "cctp"}) {
            corps.put(champ, piece);
        }
        corps.putArray("acteEngagement").add(piece);
        corps.putArray("piecesFinancieres").add(piece);
    }

    private void visa(ObjectNode corps, String piece) {
        choisir(corps, "VALIDE", "RESERVES", "reserves");
        if (!corps.has("piecesVisees")) {
            corps.set("piecesVisees", tableau(piece));
        }
    }

    private static ArrayNode tableau(String valeur) {
        return MontageFixture.JSON.createArrayNode().add(valeur);
    }

    private static JsonNode lire(String json) {
        try {
            return MontageFixture.JSON.readTree(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
