package fr.centraleachat.catalogue.marche;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.centraleachat.catalogue.decp.ControleDecp;
import fr.centraleachat.catalogue.decp.MarcheDecp;
import fr.centraleachat.catalogue.decp.TitulaireDecp;
import fr.centraleachat.passation.MarcheNotifie;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * A marché that was notified enters the catalogue by itself, with those who may order from it: they
 * were identified at the publication (R2162-6). Told twice, it enters once.
 */
@Component
class EntreeDUnMarche {

    private final RangementDeMarches rangement;
    private final TitulairesRanges titulaires;
    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock horloge;

    EntreeDUnMarche(
            RangementDeMarches rangement,
            TitulairesRanges titulaires,
            JdbcClient jdbc,
            ObjectMapper json,
            Clock horloge) {
        this.rangement = rangement;
        this.titulaires = titulaires;
        this.jdbc = jdbc;
        this.json = json.copy().setSerializationInclusion(JsonInclude.Include.NON_NULL);
        this.horloge = horloge;
    }

    @ApplicationModuleListener
    void entrer(MarcheNotifie notifie) {
        ObjectNode donnees = json.valueToTree(notifie.donnees());
        var marche = ControleDecp.controler(donnees);
        for (var range : rangement.ranger(Origine.PROCEDURE, List.of(marche), horloge.instant())) {
            titulaires.ranger(Map.of(range.reference(), nommes(marche, notifie)));
            completer(range.reference(), notifie);
        }
    }

    /** Under the names that they signed with; an event of before held none. */
    private static List<TitulaireDecp> nommes(MarcheDecp marche, MarcheNotifie notifie) {
        var noms = notifie.titulaires() == null ? Map.<String, String>of() : notifie.titulaires();
        return marche.titulaires().stream()
                .map(t -> new TitulaireDecp(t.type(), t.id(), noms.getOrDefault(t.id(), t.nom())))
                .toList();
    }

    private void completer(String reference, MarcheNotifie notifie) {
        jdbc.sql(
                        """
                        update app.marche_mutualise
                        set famille = :famille, numero_de_procedure = :numero, lot = :lot,
                            cadre = :cadre
                        where reference = :reference""")
                .param("famille", notifie.famille())
                .param("numero", notifie.procedure())
                .param("lot", notifie.lot())
                .param("cadre", notifie.cadre())
                .param("reference", reference)
                .update();
        jdbc.sql(
                        """
                        insert into app.beneficiaire_de_marche (marche, adherent)
                        select :reference, unnest(:adherents::text[]) on conflict do nothing""")
                .param("reference", reference)
                .param("adherents", notifie.beneficiaires().toArray(String[]::new))
                .update();
        ouvrirLaPremierePeriode(reference);
    }

    /** The maximum of an accord-cadre is the amount of its données essentielles. */
    private void ouvrirLaPremierePeriode(String reference) {
        jdbc.sql(
                        """
                        insert into app.periode_de_marche (marche, rang, debut, fin, unite, maximum)
                        select reference, 1, date_notification, fin, 'EUROS_HT', montant_ht
                        from app.marche_mutualise
                        where reference = ? and accord_cadre and fin is not null
                        on conflict (marche, rang) do nothing""")
                .param(reference)
                .update();
    }
}
