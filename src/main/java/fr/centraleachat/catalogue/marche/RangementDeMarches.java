package fr.centraleachat.catalogue.marche;

import fr.centraleachat.catalogue.decp.MarcheDecp;
import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.Organisation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts marchés in the catalogue, many in one statement. The database recognises them by their
 * identity, so two imports at once create each marché once, and in one order, so that they never
 * wait for each other in a ring; what came from a procédure of ours is never overwritten.
 */
@Component
public class RangementDeMarches {

    private static final String RANGER =
            """
            insert into app.marche_mutualise (reference, origine, identite, id_decp,
                acheteur_siret, acheteur, objet, code_cpv, procedure, accord_cadre, montant_ht,
                duree_mois, date_notification, fin, donnees, titulaires, identifiants, cree_le,
                modifie_le)
            select coalesce(reference,
                    'M' || lpad(nextval('app.reference_de_marche')::text, 7, '0')), :origine,
                identite, id_decp, siret, acheteur, objet, cpv, procedure,
                coalesce(jsonb_exists(donnees::jsonb #> '{techniques,technique}',
                    'Accord-cadre'), false), montant::numeric,
                duree::int, notifie::date,
                (notifie::date + make_interval(months => duree::int))::date,
                donnees::jsonb, titulaires, identifiants, :le, :le
            from unnest(:identites::text[], :ids::text[], :sirets::text[], :acheteurs::text[],
                :objets::text[], :cpv::text[], :procedures::text[], :montants::text[],
                :durees::text[], :notifies::text[], :donnees::text[], :titulaires::text[],
                :identifiants::text[], :references::text[])
                as m(identite, id_decp, siret, acheteur, objet, cpv, procedure, montant, duree,
                    notifie, donnees, titulaires, identifiants, reference)
            order by identite
            on conflict (identite) do update
                set origine = excluded.origine, objet = excluded.objet, code_cpv = excluded.code_cpv,
                    procedure = excluded.procedure, accord_cadre = excluded.accord_cadre,
                    montant_ht = excluded.montant_ht, duree_mois = excluded.duree_mois,
                    fin = excluded.fin, donnees = excluded.donnees,
                    modifie_le = excluded.modifie_le
                where excluded.origine = 'PROCEDURE' and marche_mutualise.origine <> 'PROCEDURE'
                    or marche_mutualise.origine in ('DECP', 'CLASSEUR')
                    and marche_mutualise.origine = excluded.origine
                    and marche_mutualise.donnees <> excluded.donnees
            returning identite, reference, xmax = 0 as cree""";

    private final JdbcClient jdbc;
    private final Organisation organisation;

    RangementDeMarches(JdbcClient jdbc, Organisation organisation) {
        this.jdbc = jdbc;
        this.organisation = organisation;
    }

    /** Those that were created or changed; the others were there already, the same. */
    @Transactional
    public List<Range> ranger(Origine origine, List<MarcheDecp> marches, Instant le) {
        return ranger(origine, marches, Map.of(), le);
    }

    /**
     * @param references wanted for those that are new, by identity; the others are numbered
     */
    @Transactional
    public List<Range> ranger(
            Origine origine, List<MarcheDecp> marches, Map<String, String> references, Instant le) {
        var adherents = adherentsParSiret();
        return jdbc.sql(RANGER)
                .param("origine", origine.name())
                .param("le", le.atOffset(ZoneOffset.UTC))
                .param("identites", textes(marches, MarcheDecp::identite))
                .param("ids", textes(marches, MarcheDecp::id))
                .param("sirets", textes(marches, MarcheDecp::acheteur))
                .param("acheteurs", textes(marches, m -> adherents.get(m.acheteur())))
                .param("objets", textes(marches, MarcheDecp::objet))
                .param("cpv", textes(marches, MarcheDecp::codeCPV))
                .param("procedures", textes(marches, MarcheDecp::procedure))
                .param("montants", textes(marches, m -> m.montant().valeur()))
                .param("durees", textes(marches, MarcheDecp::dureeMois))
                .param("notifies", textes(marches, MarcheDecp::dateNotification))
                .param("donnees", textes(marches, MarcheDecp::donnees))
                .param("titulaires", textes(marches, MarcheDecp::nomsDesTitulaires))
                .param("identifiants", textes(marches, MarcheDecp::identifiantsDesTitulaires))
                .param("references", textes(marches, m -> references.get(m.identite())))
                .query(RangementDeMarches::lire)
                .list();
    }

    private Map<String, String> adherentsParSiret() {
        return organisation.adherents().stream()
                .filter(a -> a.siret() != null)
                .collect(Collectors.toMap(Adherent::siret, Adherent::code));
    }

    private static Range lire(ResultSet ligne, int numero) throws SQLException {
        return new Range(
                ligne.getString("identite"),
                ligne.getString("reference"),
                ligne.getBoolean("cree"));
    }

    private static String[] textes(List<MarcheDecp> marches, Function<MarcheDecp, Object> champ) {
        return marches.stream()
                .map(champ)
                .map(valeur -> Objects.toString(valeur, null))
                .toArray(String[]::new);
    }

    /** A marché that was written. */
    public record Range(String identite, String reference, boolean cree) {}
}
