package fr.centraleachat.passation.web.saisine;

import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.saisine.Besoin;
import fr.centraleachat.passation.domain.saisine.Familles;
import fr.centraleachat.passation.domain.saisine.FicheProjet;
import fr.centraleachat.passation.domain.saisine.Saisine;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What the service asked for, as those who read its file see it. */
@Component
class RappelDuBesoin {

    private final Fiches fiches;
    private final Familles familles;
    private final Organisation organisation;

    RappelDuBesoin(Fiches fiches, Familles familles, Organisation organisation) {
        this.fiches = fiches;
        this.familles = familles;
        this.organisation = organisation;
    }

    Map<String, Object> entier(String numero) {
        var constats = new LinkedHashMap<String, Object>();
        decrire(fiches.exiger(numero, Saisine.class), constats);
        fiches.derniere(numero, FicheProjet.class).ifPresent(f -> decrire(f, constats));
        fiches.derniere(numero, Besoin.class).ifPresent(b -> decrire(b, constats));
        constats.values().removeIf(Objects::isNull);
        return constats;
    }

    private void decrire(Saisine saisine, Map<String, Object> constats) {
        constats.put("Cadre de l’achat", saisine.cadre());
        constats.put("Famille d’achat", famille(saisine.famille()));
        constats.put("Code CPV", saisine.codeCPV());
        constats.put(
                "Bénéficiaires",
                saisine.beneficiaires().stream().map(b -> organisation.adherent(b).nom()).toList());
        constats.put("Montant estimé", saisine.montantEstimeHt());
        constats.put("Notification souhaitée", saisine.dateNotificationSouhaitee());
        constats.put("Lots envisagés", saisine.lots());
    }

    private String famille(String code) {
        return familles.famille(code).map(Familles.Famille::libelle).orElse(code);
    }

    private static void decrire(FicheProjet fiche, Map<String, Object> constats) {
        constats.put("Contexte et enjeux", fiche.contexteEtEnjeux());
        constats.put("Base de l’estimation", fiche.methodeEstimation());
        constats.put("Échanges avec les entreprises", fiche.sourcing());
        constats.put("Crédits", fiche.creditsInscrits());
    }

    private static void decrire(Besoin besoin, Map<String, Object> constats) {
        constats.put("Développement durable", besoin.objectifsDeveloppementDurable());
    }
}
