package fr.centraleachat.catalogue.decp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The fields of a marché in the official schema 2.0.3, in its order, with the values it admits. */
public enum ChampDecp {
    ID("id", "Identifiant du marché", NatureDeChamp.TEXTE),
    ACHETEUR("acheteur.id", "SIRET de l’acheteur", NatureDeChamp.SIRET),
    NATURE(
            "nature",
            "Nature",
            NatureDeChamp.CHOIX,
            "Marché",
            "Marché de partenariat",
            "Marché de défense ou de sécurité"),
    OBJET("objet", "Objet", NatureDeChamp.TEXTE),
    CPV("codeCPV", "Code CPV", NatureDeChamp.TEXTE),
    TECHNIQUES(
            "techniques.technique",
            "Techniques d’achat",
            NatureDeChamp.PLUSIEURS,
            "Accord-cadre",
            "Concours",
            "Système de qualification",
            "Système d'acquisition dynamique",
            "Catalogue électronique",
            "Enchère électronique",
            "Sans objet"),
    MODALITES(
            "modalitesExecution.modaliteExecution",
            "Modalités d’exécution",
            NatureDeChamp.PLUSIEURS,
            "Tranches",
            "Bons de commande",
            "Marchés subséquents",
            "Sans objet"),
    ACCORD_CADRE("idAccordCadre", "Identifiant de l’accord-cadre", NatureDeChamp.TEXTE),
    INNOVANT("marcheInnovant", "Marché innovant", NatureDeChamp.OUI_NON),
    CCAG(
            "ccag",
            "CCAG de référence",
            NatureDeChamp.CHOIX,
            "Travaux",
            "Maitrise d'œuvre",
            "Fournitures courantes et services",
            "Marchés industriels",
            "Prestations intellectuelles",
            "Techniques de l'information et de la communication",
            "Pas de CCAG"),
    OFFRES("offresRecues", "Nombre d’offres reçues", NatureDeChamp.ENTIER),
    AVANCE("attributionAvance", "Avance attribuée", NatureDeChamp.OUI_NON),
    TAUX_AVANCE("tauxAvance", "Taux de l’avance", NatureDeChamp.PART),
    GROUPEMENT(
            "typeGroupementOperateurs",
            "Groupement d’opérateurs",
            NatureDeChamp.CHOIX,
            "Conjoint",
            "Solidaire",
            "Pas de groupement"),
    SOUS_TRAITANCE("sousTraitanceDeclaree", "Sous-traitance déclarée", NatureDeChamp.OUI_NON),
    PROCEDURE(
            "procedure",
            "Procédure de passation",
            NatureDeChamp.CHOIX,
            "Procédure adaptée",
            "Appel d'offres ouvert",
            "Appel d'offres restreint",
            "Procédure avec négociation",
            "Marché passé sans publicité ni mise en concurrence préalable",
            "Dialogue compétitif"),
    LIEU("lieuExecution.code", "Lieu d’exécution (code)", NatureDeChamp.TEXTE),
    TYPE_DE_LIEU(
            "lieuExecution.typeCode",
            "Type de code du lieu",
            NatureDeChamp.CHOIX,
            "Code postal",
            "Code commune",
            "Code arrondissement",
            "Code canton",
            "Code département",
            "Code région",
            "Code pays"),
    DUREE("dureeMois", "Durée en mois", NatureDeChamp.ENTIER),
    NOTIFICATION("dateNotification", "Date de notification", NatureDeChamp.JOUR),
    PUBLICATION("datePublicationDonnees", "Date de publication des données", NatureDeChamp.JOUR),
    MONTANT("montant", "Montant HT (ou maximum)", NatureDeChamp.MONTANT),
    TYPES_DE_PRIX(
            "typesPrix.typePrix",
            "Types de prix",
            NatureDeChamp.PLUSIEURS,
            "Définitif ferme",
            "Définitif actualisable",
            "Définitif révisable",
            "Provisoire"),
    FORME_DU_PRIX(
            "formePrix", "Forme du prix", NatureDeChamp.CHOIX, "Unitaire", "Forfaitaire", "Mixte"),
    ORIGINE_UE("origineUE", "Part d’origine européenne", NatureDeChamp.PART),
    ORIGINE_FRANCE("origineFrance", "Part d’origine française", NatureDeChamp.PART),
    TITULAIRES("titulaires", "Titulaires", NatureDeChamp.TITULAIRES),
    SOCIALES(
            "considerationsSociales.considerationSociale",
            "Considérations sociales",
            NatureDeChamp.PLUSIEURS,
            "Clause sociale",
            "Critère social",
            "Marché réservé",
            "Pas de considération sociale"),
    ENVIRONNEMENTALES(
            "considerationsEnvironnementales.considerationEnvironnementale",
            "Considérations environnementales",
            NatureDeChamp.PLUSIEURS,
            "Clause environnementale",
            "Critère environnemental",
            "Pas de considération environnementale");

    private static final Set<ChampDecp> SELON_LE_CAS =
            EnumSet.of(ACCORD_CADRE, TAUX_AVANCE, ORIGINE_UE, ORIGINE_FRANCE);

    /** What identifies the marché, or is settled by an act of its own. */
    private static final Set<ChampDecp> FIXES =
            EnumSet.of(ID, ACHETEUR, OBJET, CPV, NOTIFICATION, PUBLICATION, MONTANT, TITULAIRES);

    private final String code;
    private final String libelle;
    private final NatureDeChamp nature;
    private final List<String> valeurs;

    ChampDecp(String code, String libelle, NatureDeChamp nature, String... valeurs) {
        this.code = code;
        this.libelle = libelle;
        this.nature = nature;
        this.valeurs = List.of(valeurs);
    }

    public static Optional<ChampDecp> deCode(String code) {
        return Stream.of(values())
                .filter(c -> c.code.equals(code) || c.cle().equals(code))
                .findFirst();
    }

    /** Path in a record: {@code techniques.technique}. */
    public String code() {
        return code;
    }

    /** The field of the record that holds it. */
    public String cle() {
        return code.split("\\.")[0];
    }

    public String libelle() {
        return libelle;
    }

    public NatureDeChamp nature() {
        return nature;
    }

    /** In the words of the schema; empty when any is admitted. */
    public List<String> valeurs() {
        return valeurs;
    }

    public boolean estObligatoire() {
        return !SELON_LE_CAS.contains(this);
    }

    /** May be filled in or corrected in the catalogue. */
    public boolean estModifiable() {
        return !FIXES.contains(this);
    }

    public JsonNode dans(JsonNode donnees) {
        return donnees.at("/" + code.replace('.', '/'));
    }

    public void ecrire(ObjectNode donnees, JsonNode valeur) {
        int point = code.indexOf('.');
        if (point < 0) {
            donnees.set(code, valeur);
        } else {
            donnees.withObjectProperty(cle()).set(code.substring(point + 1), valeur);
        }
    }
}
