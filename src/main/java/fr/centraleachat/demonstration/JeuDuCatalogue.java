package fr.centraleachat.demonstration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.centraleachat.catalogue.CatalogueParProgramme;
import fr.centraleachat.catalogue.CatalogueParProgramme.AccordCadre;
import fr.centraleachat.common.FichierDeReference;
import fr.centraleachat.tache.Taches;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * What Quetigny drew on the accords-cadres of the centrale: it joined each of them, then ordered
 * twice a month. The others have still to join.
 */
@Component
@ConditionalOnProperty("centrale.demonstration.comptes")
class JeuDuCatalogue {

    private static final String ACHATS = "achats.metropole";
    private static final String INSTRUCTEUR = "instructeur.quetigny";
    private static final String ADHERENT = "QUETIGNY";
    private static final Duration ENTRE_DEUX_COMMANDES = Duration.ofDays(15);
    private static final BigDecimal PART_DU_QUOTA = new BigDecimal("0.3");
    private static final BigDecimal PART_D_UNE_COMMANDE = new BigDecimal("0.011");

    private final CatalogueParProgramme catalogue;
    private final Taches taches;
    private final EnTantQue enTantQue;
    private final AvanceDHorloge avance;
    private final Clock horloge;

    JeuDuCatalogue(
            CatalogueParProgramme catalogue,
            Taches taches,
            EnTantQue enTantQue,
            AvanceDHorloge avance,
            Clock horloge) {
        this.catalogue = catalogue;
        this.taches = taches;
        this.enTantQue = enTantQue;
        this.avance = avance;
        this.horloge = horloge;
    }

    /**
     * @param fin the present, which nothing passes
     */
    void jouer(Instant fin) {
        for (var marche : catalogue.accordsCadres()) {
            var depart =
                    marche.debut().plusDays(10).atTime(9, 0).atZone(horloge.getZone()).toInstant();
            if (depart.isBefore(fin)) {
                avance.vivreA(depart);
                rejoindre(marche);
                commander(marche, depart, fin);
            }
        }
    }

    private void rejoindre(AccordCadre marche) {
        enTantQue.agent(
                ACHATS, () -> catalogue.fixerLesPrix(marche.reference(), prix(marche.famille())));
        enTantQue.agent(
                INSTRUCTEUR,
                () ->
                        accorder(
                                catalogue.rejoindre(
                                        marche.reference(),
                                        ADHERENT,
                                        part(marche, PART_DU_QUOTA))));
    }

    private void accorder(String dossier) {
        var tache = taches.ouvertes(dossier).get(0);
        enTantQue.agent(
                ACHATS,
                () -> {
                    ObjectNode corps = taches.ebauche(tache.id());
                    taches.acheverComme(tache.id(), corps.put("decision", "ACCORDER"));
                });
    }

    private void commander(AccordCadre marche, Instant depart, Instant fin) {
        var le = depart.plus(ENTRE_DEUX_COMMANDES);
        for (int rang = 1; le.isBefore(fin); rang++, le = le.plus(ENTRE_DEUX_COMMANDES)) {
            avance.vivreA(le);
            var cle = "BC-" + marche.reference() + "-" + rang;
            enTantQue.agent(
                    INSTRUCTEUR,
                    () ->
                            catalogue.commander(
                                    marche.reference(),
                                    ADHERENT,
                                    part(marche, PART_D_UNE_COMMANDE),
                                    cle,
                                    "Commande de la quinzaine"));
        }
    }

    private static BigDecimal part(AccordCadre marche, BigDecimal part) {
        return marche.maximumHt().multiply(part).setScale(2, RoundingMode.HALF_UP);
    }

    private static List<List<String>> prix(String famille) {
        return FichierDeReference.lire("prix-de-demonstration").stream()
                .filter(a -> famille.equals(a.get("famille")))
                .map(
                        a ->
                                List.of(
                                        a.get("reference"),
                                        a.get("designation"),
                                        a.get("unite"),
                                        a.get("prix"),
                                        a.get("tva")))
                .toList();
    }
}
