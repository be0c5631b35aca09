package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.flux.FluxDuCatalogue;
import fr.centraleachat.common.DonneesRefusees;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is new in the catalogue, as a JSON Feed 1.1 that a program follows page after page. */
@RestController
class FluxApi {

    private static final int TAILLE_MAXIMALE = 200;

    private final FluxDuCatalogue flux;
    private final NomsDuCatalogue noms;
    private final String adresse;

    FluxApi(
            FluxDuCatalogue flux,
            NomsDuCatalogue noms,
            @Value("${centrale.courriel.adresse}") String adresse) {
        this.flux = flux;
        this.noms = noms;
        this.adresse = adresse;
    }

    /**
     * Without {@code depuis}, the newest first, as a feed reader expects; with it, what follows
     * that position, the oldest first.
     */
    @GetMapping(path = "/api/marches/flux", produces = "application/feed+json")
    FluxJson lire(
            @RequestParam(required = false) Long depuis,
            @RequestParam(defaultValue = "50") int taille) {
        if (taille < 1 || taille > TAILLE_MAXIMALE) {
            throw DonneesRefusees.champ(
                    "taille", "Demandez de 1 à " + TAILLE_MAXIMALE + " faits à la fois.");
        }
        if (depuis == null) {
            return FluxJson.derniers(adresse, flux.derniers(taille), noms.adherents());
        }
        if (depuis < 0) {
            throw DonneesRefusees.champ("depuis", "Donnez le curseur de la page d’avant, ou 0.");
        }
        return FluxJson.suite(
                adresse, depuis, taille, flux.apres(depuis, taille), noms.adherents());
    }
}
