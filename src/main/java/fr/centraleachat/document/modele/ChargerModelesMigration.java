package fr.centraleachat.document.modele;

import fr.centraleachat.common.ChargementDeReference;
import fr.centraleachat.common.FichierDeReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The first version of each document, in service from the beginning; a jurist replaces it. */
@Component
class ChargerModelesMigration extends ChargementDeReference {

    private static final String DOSSIER = "reference/modeles/";

    ChargerModelesMigration() {
        super("0053", "document charger modeles");
    }

    @Override
    protected void charger(JdbcClient base) {
        chargerCeQuiManque(base);
    }

    static void chargerCeQuiManque(JdbcClient base) {
        modelesLivres()
                .forEach(ligne -> charger(base, ligne.get("document"), ligne.get("fichier")));
    }

    static List<Map<String, String>> modelesLivres() {
        return FichierDeReference.lire("modeles-de-documents");
    }

    private static void charger(JdbcClient base, String document, String fichier) {
        var contenu = lire(fichier);
        var origine = ModeleDeDocument.ORIGINE.atOffset(ZoneOffset.UTC);
        base.sql(
                        """
                        insert into app.modele_de_document
                            (id, document, version, nom, contenu, empreinte, depose_par, depose_le,
                             en_service_depuis, mis_en_service_par)
                        select ?, ?, 1, ?, ?, ?, 'application', ?, ?, 'application'
                        where not exists (select from app.modele_de_document where document = ?)
                        """)
                .params(UUID.randomUUID(), document, fichier, contenu, Empreinte.de(contenu))
                .params(origine, origine, document)
                .update();
    }

    private static byte[] lire(String fichier) {
        try (var flux = new ClassPathResource(DOSSIER + fichier).getInputStream()) {
            return flux.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Unreadable modèle " + fichier, e);
        }
    }
}
