package fr.centraleachat.catalogue.publication;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.centraleachat.catalogue.decp.ChampDecp;
import fr.centraleachat.catalogue.decp.LectureDeChamp;
import fr.centraleachat.catalogue.decp.NatureDeChamp;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.EtatIncompatible;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fills in or corrects the données essentielles of a marché before their publication. What came is
 * kept as it came; what is written here is kept beside it, and a later import leaves it alone.
 */
@Service
public class CompleterLesDonnees {

    private final DonneesRepository donnees;
    private final Publications publications;
    private final JdbcClient jdbc;

    CompleterLesDonnees(DonneesRepository donnees, Publications publications, JdbcClient jdbc) {
        this.donnees = donnees;
        this.publications = publications;
        this.jdbc = jdbc;
    }

    /**
     * @param ecrits by the code of the field; blank leaves what came
     * @throws DonneesRefusees with every value that cannot be read
     * @throws EtatIncompatible once they are published
     */
    @Transactional
    public void completer(String reference, Map<String, List<String>> ecrits) {
        publications.exigerDePublier();
        publications.de(reference);
        var marche = donnees.verrouiller(reference).orElseThrow();
        if (marche.publieeLe() != null) {
            throw new EtatIncompatible(
                    "Ces données sont publiées le "
                            + marche.publieeLe()
                            + " : elles ne changent plus, une modification se publie à part.",
                    "R2196-1");
        }
        var source = source(reference);
        var completees = source.deepCopy();
        var erreurs = new ArrayList<Erreur>();
        Stream.of(ChampDecp.values())
                .filter(ChampDecp::estModifiable)
                .forEach(c -> ecrire(c, ecrits.get(c.code()), completees, erreurs));
        DonneesRefusees.siErreurs(erreurs);
        garder(reference, complements(source, completees));
    }

    private static void ecrire(
            ChampDecp champ, List<String> ecrits, ObjectNode cible, List<Erreur> erreurs) {
        var remplis =
                ecrits == null
                        ? List.<String>of()
                        : ecrits.stream().filter(e -> !e.isBlank()).toList();
        if (remplis.isEmpty()) {
            return;
        }
        try {
            champ.ecrire(
                    cible,
                    champ.nature() == NatureDeChamp.PLUSIEURS
                            ? LectureDeChamp.plusieurs(champ, remplis)
                            : LectureDeChamp.lire(champ, remplis.get(0)));
        } catch (DonneesRefusees refus) {
            erreurs.addAll(refus.erreurs());
        }
    }

    private static ObjectNode complements(ObjectNode source, ObjectNode completees) {
        var complements = source.objectNode();
        completees
                .properties()
                .forEach(
                        e -> {
                            if (!e.getValue().equals(source.get(e.getKey()))) {
                                complements.set(e.getKey(), e.getValue());
                            }
                        });
        return complements;
    }

    private ObjectNode source(String reference) {
        return DonneesRepository.objet(
                jdbc.sql("select donnees from app.marche_mutualise where reference = ?")
                        .param(reference)
                        .query(String.class)
                        .single());
    }

    /** The columns that are searched follow; the end of a marché that has one stays. */
    private void garder(String reference, ObjectNode complements) {
        jdbc.sql(
                        """
                        update app.marche_mutualise
                        set complements = c.tout,
                            procedure = coalesce(c.tout ->> 'procedure', procedure),
                            duree_mois = coalesce((c.tout ->> 'dureeMois')::int, duree_mois),
                            fin = coalesce(fin, (date_notification + make_interval(
                                months => (c.tout ->> 'dureeMois')::int))::date),
                            accord_cadre = accord_cadre or coalesce(jsonb_exists(
                                c.tout #> '{techniques,technique}', 'Accord-cadre'), false)
                        from (select :complements::jsonb as tout) c
                        where reference = :reference""")
                .param("complements", complements.toString())
                .param("reference", reference)
                .update();
    }
}
