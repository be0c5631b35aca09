package fr.centraleachat.catalogue;

import fr.centraleachat.catalogue.consommation.Commander;
import fr.centraleachat.catalogue.consommation.DemandeDeCommande;
import fr.centraleachat.catalogue.prix.ImporterBordereau;
import fr.centraleachat.catalogue.prix.ModeleDeBordereau;
import fr.centraleachat.catalogue.recours.DemandeDeRecours;
import fr.centraleachat.catalogue.recours.Demander;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue for a program that acts as an agent: the same use cases, the same refusals. */
@Service
@Transactional
public class CatalogueParProgramme {

    private final ImporterBordereau prix;
    private final ModeleDeBordereau modele;
    private final Demander demander;
    private final Commander commander;
    private final JdbcClient jdbc;
    private final Clock horloge;

    CatalogueParProgramme(
            ImporterBordereau prix,
            ModeleDeBordereau modele,
            Demander demander,
            Commander commander,
            JdbcClient jdbc,
            Clock horloge) {
        this.prix = prix;
        this.modele = modele;
        this.demander = demander;
        this.commander = commander;
        this.jdbc = jdbc;
        this.horloge = horloge;
    }

    /** Those that adhérents may join, of procédures of ours. */
    @Transactional(readOnly = true)
    public List<AccordCadre> accordsCadres() {
        return jdbc.sql(
                        """
                        select reference, famille, date_notification as debut,
                            montant_ht as maximum_ht
                        from app.marche_mutualise
                        where cadre = 'CENTRALE' and accord_cadre order by reference""")
                .query(AccordCadre.class)
                .list();
    }

    /**
     * @param articles cells of the model of bordereau, in its order
     */
    public void fixerLesPrix(String marche, List<List<String>> articles) {
        prix.importer(
                marche,
                LocalDate.now(horloge),
                "bordereau.xlsx",
                new ByteArrayInputStream(modele.ecrire(articles)));
    }

    /**
     * @param quota euros HT
     * @return number of the dossier of the recours
     */
    public String rejoindre(String marche, String adherent, BigDecimal quota) {
        return demander.demander(
                new DemandeDeRecours(
                        marche, adherent, LocalDate.now(horloge), quota, quota, Set.of(), null));
    }

    /**
     * @param montant euros HT
     */
    public void commander(
            String marche, String adherent, BigDecimal montant, String cle, String objet) {
        commander.commander(
                marche,
                new DemandeDeCommande(adherent, null, null, montant, null, null, null, objet),
                cle);
    }

    /** An accord-cadre of the centrale; euros HT. */
    public record AccordCadre(
            String reference, String famille, LocalDate debut, BigDecimal maximumHt) {}
}
