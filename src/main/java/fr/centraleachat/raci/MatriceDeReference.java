package fr.centraleachat.raci;

import static fr.centraleachat.common.FichierDeReference.lire;
import static java.util.stream.Collectors.toMap;

import fr.centraleachat.organisation.Fonction;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The matrix that the application ships, before any change by an administrator. */
final class MatriceDeReference {

    /** That of the convention of 2018. */
    static final LocalDate DEPUIS = LocalDate.of(2018, 1, 1);

    private static final Map<String, Map<String, String>> ETAPES =
            lire("raci-etapes").stream().collect(toMap(e -> e.get("activite"), e -> e));

    private MatriceDeReference() {}

    static Collection<Ligne> lignes() {
        return parCode().values();
    }

    /** In the order of the source. */
    static Map<String, Ligne> parCode() {
        var lignes = new LinkedHashMap<String, Ligne>();
        lire("raci").forEach(l -> lignes.put(l.get("code"), ligne(l)));
        return lignes;
    }

    static List<LettreDeBeneficiaire> beneficiaires() {
        return lire("raci-beneficiaires").stream()
                .map(
                        b ->
                                new LettreDeBeneficiaire(
                                        b.get("cadre"),
                                        b.get("activite"),
                                        Lettre.valueOf(b.get("lettre"))))
                .toList();
    }

    private static Ligne ligne(Map<String, String> texte) {
        var cellules = new EnumMap<Fonction, String>(Fonction.class);
        for (var fonction : Fonction.values()) {
            if (texte.get(fonction.name()) != null) {
                cellules.put(fonction, texte.get(fonction.name()));
            }
        }
        return new Ligne(activite(texte), cellules);
    }

    private static Activite activite(Map<String, String> texte) {
        var etape = ETAPES.getOrDefault(texte.get("code"), Map.of());
        return new Activite(
                texte.get("code"),
                texte.get("processus"),
                texte.get("domaine"),
                texte.get("activite"),
                texte.get("source"),
                texte.get("lecture"),
                etape.get("sans_etape"),
                "JURISTE".equals(etape.get("personne")),
                "oui".equals(etape.get("reprise_interdite")));
    }
}
