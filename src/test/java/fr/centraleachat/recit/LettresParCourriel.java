package fr.centraleachat.recit;

import static fr.centraleachat.recit.Gestes.CHARGE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.centraleachat.courriel.domain.DistributionDEssai;
import jakarta.mail.internet.MimeMultipart;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;

/**
 * The letters of an appel d’offres by courriel: one address refuses and is corrected, one letter
 * comes back and goes by post.
 */
final class LettresParCourriel {

    private static final String REFUSEE = "refuse@titulaire-b.fr";
    private static final String CORRIGEE = "marches@titulaire-b.fr";

    private final Conduite c;
    private final PagesLues pages;
    private final DistributionDEssai distribution;
    private final Clock horloge;

    LettresParCourriel(
            Conduite c, PagesLues pages, DistributionDEssai distribution, Clock horloge) {
        this.c = c;
        this.pages = pages;
        this.distribution = distribution;
        this.horloge = horloge;
    }

    void envoyer() throws Exception {
        refuserUneAdresse();
        c.faire(CHARGE, "Task_RedigerLettres", b -> adresser(b, REFUSEE));
        assertThat(lettres().findValuesAsText("courriel"))
                .containsExactly("GARDEE", "GARDEE", "GARDEE");
        distribution.porter(c.numero());
        assertThat(lettres()).hasSize(3);
        distribution.rapporter();
        direLeRefus();
        corriger();
        exigerLesFichiers();
        revenir();
    }

    private void refuserUneAdresse() {
        var tache = c.taches(CHARGE, "Task_RedigerLettres").get(0).get("id").asText();
        var refus = c.achever(CHARGE, tache, b -> adresser(b, "titulaire b"), 422);
        assertThat(refus.at("/erreurs/0/champ").asText()).isEqualTo("lettresRejet[0].adresse");
        assertThat(refus.toString()).contains("n’est pas une adresse de courriel");
    }

    private static void adresser(ObjectNode b, String rejet) {
        b.put("modeEnvoi", "ELECTRONIQUE");
        ((ObjectNode) b.at("/lettresRejet/0")).put("adresse", rejet);
        b.get("lettresAttributaires")
                .forEach(l -> ((ObjectNode) l).put("adresse", "contact@titulaire-a.fr"));
    }

    private void direLeRefus() {
        assertThat(lettres()).hasSize(1);
        assertThat(lettres().at("/0/courriel").asText()).isEqualTo("REFUSEE");
        assertThat(pages.page("?onglet=envois")).contains("Refusée : à envoyer autrement");
        assertThat(pages.page("/attentes/" + lettres().at("/0/id").asText()))
                .contains(REFUSEE, "550 5.1.1 Boîte inconnue", "Envoyer par courriel")
                .contains("Le destinataire n’est pas informé");
        assertThat(pages.journal()).contains("Refusée : à envoyer autrement");
    }

    private void corriger() {
        var lettre = "/lettres/" + lettres().at("/0/id").asText() + "/courriel";
        assertThat(c.envoyer(CHARGE, lettre, adresse("x@@y"), 422).toString())
                .contains("« x@@y » n’est pas une adresse");
        c.envoyer(AppelDOffres.SI, lettre, adresse(CORRIGEE), 403);
        var donnee = c.envoyer(CHARGE, lettre, adresse(CORRIGEE), 202).get("courriel");
        assertThat(donnee.get("confiePar").asText()).isEqualTo(CHARGE);
        distribution.porter(c.numero());
        var repond = c.envoyer(CHARGE, lettre, adresse(CORRIGEE), 409);
        assertThat(repond.toString()).contains("part en ce moment");
        distribution.rapporter();
        assertThat(lettres()).isEmpty();
    }

    /** What the server took is what the proof says. */
    private void exigerLesFichiers() throws Exception {
        assertThat(distribution.recus()).hasSize(3);
        for (var recu : distribution.recus()) {
            var parties = (MimeMultipart) recu.getContent();
            var fichier = parties.getBodyPart(parties.getCount() - 1).getInputStream();
            var empreinte =
                    HexFormat.of()
                            .formatHex(
                                    MessageDigest.getInstance("SHA-256")
                                            .digest(fichier.readAllBytes()));
            var texte = ((MimeMultipart) parties.getBodyPart(0).getContent()).getBodyPart(0);
            assertThat(texte.getContent().toString().replaceAll("\\s+", " ")).contains(empreinte);
        }
    }

    /** The process was told that all had left: it is not told again. */
    private void revenir() {
        var id = idDuRejet();
        var lettre = "/lettres/" + id;
        c.envoyer(CHARGE, lettre + "/retour", retour("2020-01-01T10:00:00Z"), 422);
        var revenue = c.envoyer(CHARGE, lettre + "/retour", retour("" + horloge.instant()), 201);
        assertThat(revenue.at("/courriel/suite").asText()).isEqualTo("REVENUE");
        c.envoyer(CHARGE, lettre + "/retour", retour("" + horloge.instant()), 409);
        assertThat(pages.page("?onglet=envois")).contains("Revenue, non remise");
        var preuve = c.piece(CHARGE, "recommande.pdf");
        c.envoyer(
                CHARGE,
                lettre + "/preuve",
                """
                {"envoyeLe":"%s","mode":"AUTRE","reference":"RAR-1","preuve":"%s"}"""
                        .formatted(horloge.instant(), preuve),
                201);
        assertThat(lettres()).isEmpty();
    }

    private String idDuRejet() {
        var page = pages.page("?onglet=envois");
        var lien =
                java.util.regex.Pattern.compile("/attentes/([0-9a-f-]{36})\"[^>]*>Lettre de rejet");
        var trouve = lien.matcher(page);
        assertThat(trouve.find()).isTrue();
        return trouve.group(1);
    }

    private static String adresse(String adresse) {
        return "{\"adresse\":\"" + adresse + "\"}";
    }

    private static String retour(String le) {
        return "{\"recuLe\":\"" + le + "\",\"motif\":\"Boîte supprimée\"}";
    }

    private JsonNode lettres() {
        return c.attentes(CHARGE);
    }
}
