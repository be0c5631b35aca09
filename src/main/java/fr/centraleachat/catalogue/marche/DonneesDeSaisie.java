package fr.centraleachat.catalogue.marche;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The données essentielles of a typed marché, shaped and named as the official schema 2.0.3. */
final class DonneesDeSaisie {

    private static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);

    private DonneesDeSaisie() {}

    static ObjectNode de(SaisieDeMarche s, String acheteur, DureeDuMarche duree) {
        var donnees = JSON.objectNode();
        donnees.put("id", s.id().strip());
        donnees.putObject("acheteur").put("id", acheteur);
        donnees.put("nature", s.nature().decp());
        donnees.put("objet", s.objet().strip());
        donnees.put("codeCPV", s.codeCPV().strip());
        donnees.put("procedure", s.procedure().decp());
        donnees.put("dureeMois", duree.mois());
        donnees.put("dateNotification", s.dateNotification().toString());
        donnees.put("montant", s.montantHt().valeur());
        titulaires(s, donnees);
        donnees.put("formePrix", s.formePrix().decp());
        liste(
                donnees.putObject("typesPrix"),
                "typePrix",
                s.typesPrix().stream().map(TypeDePrix::decp).toList());
        if (s.estAccordCadre()) {
            liste(donnees.putObject("techniques"), "technique", List.of("Accord-cadre"));
        }
        return donnees;
    }

    private static void titulaires(SaisieDeMarche s, ObjectNode donnees) {
        var tous = donnees.putArray("titulaires");
        s.titulaires()
                .forEach(
                        t ->
                                tous.addObject()
                                        .putObject("titulaire")
                                        .put("typeIdentifiant", "SIRET")
                                        .put("id", t.chiffres()));
    }

    private static void liste(ObjectNode dans, String nom, List<String> mots) {
        var liste = dans.putArray(nom);
        mots.forEach(liste::add);
    }
}
