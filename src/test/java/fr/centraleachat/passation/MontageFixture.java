package fr.centraleachat.passation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A montage as a program sends it, that every garde accepts for {@link SaisineFixture}. */
public final class MontageFixture {

    public static final ObjectMapper JSON = JsonMapper.builder().findAndAddModules().build();

    private final ObjectNode corps;

    private MontageFixture(ObjectNode corps) {
        this.corps = corps;
    }

    /** One lot of 168 000 euros, three critères, for Longvic. */
    public static MontageFixture nettoyage() {
        return new MontageFixture(
                (ObjectNode)
                        lire(
                                """
                                {"procedure":"MAPA","natureMarche":"MARCHE",
                                 "lots":[{"numero":1,"objet":"Nettoyage","codeCPV":"90911200",
                                   "montantEstimeHt":168000.00,"budgetAlloueHt":170000.00,
                                   "dureeMois":36,"lieuExecution":"21355"}],
                                 "motifNonAllotissement":"Un seul métier, des sites voisins.",
                                 "techniques":["SANS_OBJET"],"modalitesExecution":["SANS_OBJET"],
                                 "dureeMois":36,"variantesAutorisees":false,
                                 "ccag":"FOURNITURES_COURANTES_ET_SERVICES",
                                 "formePrix":"FORFAITAIRE","typesPrix":["DEFINITIF_REVISABLE"],
                                 "lieuExecution":"21355","typeCodeLieuExecution":"CODE_COMMUNE",
                                 "marcheInnovant":false,
                                 "criteres":[
                                   {"libelle":"Prix","type":"PRIX","poids":40,"methodeNotation":"Moins-disant sur offre"},
                                   {"libelle":"Technique","type":"TECHNIQUE","poids":45,"methodeNotation":"Mémoire"},
                                   {"libelle":"Environnement","type":"ENVIRONNEMENTAL","poids":15,"methodeNotation":"Produits"}],
                                 "considerationsSociales":["PAS_DE_CONSIDERATION_SOCIALE"],
                                 "considerationsEnvironnementales":["CRITERE_ENVIRONNEMENTAL"],
                                 "conditionsExecutionEnvironnementales":"Produits écolabellisés.",
                                 "visite":"AUCUNE","tauxAvancePrevu":5,"retenueGarantie":0,
                                 "dureeValiditeOffresJours":120,"negociationAnnoncee":"NON",
                                 "delaiReponseQuestionsJours":6,"beneficiaires":["LONGVIC"],
                                 "budgetAlloueHt":170000.00,
                                 "calendrierPrevisionnel":[]}"""));
    }

    /** Two lots of supplies that the centrale buys for three adhérents. */
    public static MontageFixture fournitures() {
        return nettoyage()
                .avec(
                        "lots",
                        """
                        [{"numero":1,"objet":"Papier","codeCPV":"30197630","montantEstimeHt":70000.00,
                          "budgetAlloueHt":70000.00,"dureeMois":36,"lieuExecution":"21231"},
                         {"numero":2,"objet":"Petites fournitures","codeCPV":"30192000",
                          "montantEstimeHt":50000.00,"budgetAlloueHt":50000.00,"dureeMois":36,
                          "lieuExecution":"21231"}]""")
                .avec("beneficiaires", "[\"DIJON_METROPOLE\",\"QUETIGNY\",\"AHUY\"]")
                .avec("lieuExecution", "\"21231\"")
                .avec("budgetAlloueHt", "120000.00")
                .avec(
                        "operationsConfiees",
                        "[{\"operation\":\"Commandes\",\"responsable\":\"Chaque bénéficiaire\"}]")
                .sans("motifNonAllotissement");
    }

    /**
     * @param valeur JSON
     */
    public MontageFixture avec(String champ, String valeur) {
        var copie = corps.deepCopy();
        copie.set(champ, lire(valeur));
        return new MontageFixture(copie);
    }

    public MontageFixture sans(String champ) {
        var copie = corps.deepCopy();
        copie.remove(champ);
        return new MontageFixture(copie);
    }

    public String json() {
        return corps.toString();
    }

    public <T> T en(Class<T> type) {
        return JSON.convertValue(corps, type);
    }

    private static JsonNode lire(String texte) {
        try {
            return JSON.readTree(texte);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(texte, e);
        }
    }
}
