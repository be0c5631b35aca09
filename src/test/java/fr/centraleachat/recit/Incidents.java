package fr.centraleachat.recit;

import static fr.centraleachat.recit.Gestes.CHARGE;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;

/** What befalls a lot once the letters left: défaillances, référés, demands for the reasons. */
final class Incidents {

    private final Conduite c;
    private final Clock horloge;

    Incidents(Conduite c, Clock horloge) {
        this.c = c;
        this.horloge = horloge;
    }

    JsonNode defaillir(int lot, String operateur, int statut) {
        return defaillir(CHARGE, lot, operateur, statut);
    }

    JsonNode defaillir(String agent, int lot, String operateur, int statut) {
        return c.envoyer(
                agent,
                "/defaillances",
                """
                {"lot":%d,"operateur":"%s","motif":"PIECES_NON_PRODUITES",
                 "texte":"Attestation de vigilance jamais produite.","constateeLe":"%s"}"""
                        .formatted(lot, operateur, horloge.instant()),
                statut);
    }

    JsonNode suspendre(String reference, int lot, int statut) {
        return c.envoyer(
                CHARGE,
                "/suspensions",
                """
                {"reference":"%s","motif":"Critères imprécis.","depuis":"%s","lots":[%d]}"""
                        .formatted(reference, horloge.instant(), lot),
                statut);
    }

    JsonNode reprendre(String id, int statut) {
        return c.envoyer(
                CHARGE,
                "/suspensions/" + id + "/reprise",
                "{\"le\":\"%s\",\"decision\":\"Requête rejetée.\"}".formatted(horloge.instant()),
                statut);
    }

    JsonNode demander(String operateur, int lot, int statut) {
        return c.envoyer(
                AppelDOffres.CONNECTEUR,
                "/demandes-information",
                """
                {"operateur":"%s","lot":%d,"texte":"Pourquoi ce rejet ?","recueLe":"%s"}"""
                        .formatted(operateur, lot, horloge.instant()),
                statut);
    }

    void repondreALaDemande() {
        repondreALaDemande("Task_RepondreDemandeInformation");
    }

    /** The procédure stopped before its answer. */
    void repondreALaDemandeApresLArret() {
        repondreALaDemande("Task_RepondreDemandeArret");
    }

    private void repondreALaDemande(String code) {
        c.faire(
                AppelDOffres.SI,
                code,
                b ->
                        b.put("objetDemande", "MOTIFS_DU_REJET")
                                .put("reponse", "Vos pièces n’ont pas été produites.")
                                .put("reponseEnvoyeeLe", horloge.instant().toString()));
    }
}
