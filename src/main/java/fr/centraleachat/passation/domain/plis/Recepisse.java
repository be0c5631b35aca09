package fr.centraleachat.passation.domain.plis;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * What the depositor receives (annexe 8, article 2, II). Hours carry their offset.
 *
 * @param recevable false when the pli came after the date limite
 * @param mention what it means for the depositor, in French
 */
public record Recepisse(
        String procedure,
        String objet,
        String acheteur,
        int tour,
        int ordre,
        Operateur deposant,
        List<Integer> lots,
        OffsetDateTime recuLe,
        OffsetDateTime enregistreLe,
        OffsetDateTime dateLimite,
        boolean recevable,
        String mention,
        List<Document> documents) {

    /** One file, as it was received. */
    public record Document(String nom, long taille, String empreinte) {}

    static Recepisse de(
            Pli pli, Consultation consultation, List<DocumentDePli> documents, ZoneId zone) {
        return new Recepisse(
                pli.procedure(),
                consultation.objet(),
                consultation.nomDeLAcheteur(),
                pli.tour(),
                pli.ordre(),
                pli.operateur(),
                pli.lots(),
                pli.recuLe().atZone(zone).toOffsetDateTime(),
                pli.enregistreLe().atZone(zone).toOffsetDateTime(),
                consultation.dlro().atZone(zone).toOffsetDateTime(),
                pli.recevable(),
                mention(pli),
                documents.stream()
                        .map(d -> new Document(d.nom(), d.taille(), d.empreinte()))
                        .toList());
    }

    private static String mention(Pli pli) {
        return pli.recevable()
                ? "Pli reçu dans le délai. Il reste scellé jusqu’à la date limite ; si vous en"
                        + " déposez un autre, seul le dernier reçu dans le délai est ouvert"
                        + " (R2151-6)."
                : "Pli reçu après la date limite : il est conservé et ne sera pas ouvert (R2151-5).";
    }
}
