package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.adhesion.Convention;
import fr.centraleachat.organisation.Adhesion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An adhésion with the conventions that found it, the last first. */
record AdhesionConvenue(Adhesion adhesion, List<Convention> conventions) {

    static List<AdhesionConvenue> de(List<Adhesion> adhesions, List<Convention> conventions) {
        return adhesions.stream()
                .map(
                        a ->
                                new AdhesionConvenue(
                                        a,
                                        conventions.stream()
                                                .filter(c -> c.adhesion() == a.id())
                                                .toList()))
                .toList();
    }

    /** Those that a convention may renew or regularise, for a list. */
    static Map<String, String> choix(List<Adhesion> adhesions) {
        var choix = new LinkedHashMap<String, String>();
        adhesions.forEach(
                a ->
                        choix.put(
                                String.valueOf(a.id()),
                                a.service().libelle()
                                        + ", depuis "
                                        + a.periode().debut().getYear()));
        return choix;
    }
}
