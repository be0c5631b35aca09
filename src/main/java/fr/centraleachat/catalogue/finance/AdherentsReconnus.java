package fr.centraleachat.catalogue.finance;

import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.Organisation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The adhérents, by all that a software may call them. */
final class AdherentsReconnus {

    private static final String INCONNU =
            "Aucun adhérent ne porte « %s » : donnez son SIRET, son code ou son nom.";

    private final Map<String, String> codes = new HashMap<>();

    private AdherentsReconnus(List<Adherent> adherents) {
        for (var a : adherents) {
            codes.put(Cles.simple(a.code()), a.code());
            codes.put(Cles.simple(a.nom()), a.code());
            if (a.siret() != null) {
                codes.put(a.siret(), a.code());
            }
        }
    }

    static AdherentsReconnus de(Organisation organisation) {
        return new AdherentsReconnus(organisation.adherents());
    }

    Reconnu chercher(String texte) {
        var cle = Cles.simple(texte);
        var code = codes.getOrDefault(cle, codes.get(cle.replace(" ", "")));
        return code == null ? Reconnu.pas(INCONNU.formatted(texte)) : Reconnu.comme(code);
    }
}
