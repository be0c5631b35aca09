package fr.centraleachat.pilotage.web.charge;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.pilotage.charge.FiltreDeCharge;
import fr.centraleachat.tache.ChargeDeTravail.Critere;
import fr.centraleachat.tache.ChargeDeTravail.Etat;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the address of the charge asks; blank asks nothing.
 *
 * @param agent login
 */
record ChargeDemandee(Fonction fonction, String adherent, String agent, Etat etat) {

    FiltreDeCharge filtre(Organisation organisation) {
        return new FiltreDeCharge(fonction, adherentConnu(organisation));
    }

    Critere critere(Organisation organisation) {
        return new Critere(fonction, adherentConnu(organisation), rempli(agent), etat);
    }

    private String adherentConnu(Organisation organisation) {
        var code = rempli(adherent);
        if (code != null && !organisation.existe(code)) {
            throw DonneesRefusees.champ(
                    "adherent", "« " + code + " » n’est pas connu : choisissez dans la liste.");
        }
        return code;
    }

    /** Address of the tasks of these filters, ready for another parameter. */
    public String adresse() {
        var texte = taches().encode().toUriString();
        return texte + (texte.contains("?") ? "&" : "?");
    }

    /**
     * Address of the tasks behind a figure.
     *
     * @param parametre that the row of the figure narrows: fonction, adherent or agent
     * @param precision an {@link Etat}, null for all
     */
    public String adresse(String parametre, String code, String precision) {
        var adresse = taches().replaceQueryParam(parametre, code);
        if (precision != null) {
            adresse.replaceQueryParam("etat", precision);
        }
        return adresse.encode().toUriString();
    }

    private UriComponentsBuilder taches() {
        var adresse = UriComponentsBuilder.fromPath("/delais/charge/taches");
        ajouter(adresse, "fonction", fonction);
        ajouter(adresse, "adherent", rempli(adherent));
        ajouter(adresse, "agent", rempli(agent));
        ajouter(adresse, "etat", etat);
        return adresse;
    }

    private static void ajouter(UriComponentsBuilder adresse, String nom, Object valeur) {
        if (valeur != null) {
            adresse.queryParam(nom, valeur);
        }
    }

    private static String rempli(String texte) {
        return texte == null || texte.isBlank() ? null : texte.strip();
    }
}
