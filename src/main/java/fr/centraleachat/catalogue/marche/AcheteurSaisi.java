package fr.centraleachat.catalogue.marche;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.organisation.Organisation;
import org.springframework.stereotype.Component;

/** The SIRET of the acheteur of a typed marché. */
@Component
class AcheteurSaisi {

    private final Organisation organisation;

    AcheteurSaisi(Organisation organisation) {
        this.organisation = organisation;
    }

    /**
     * @throws DonneesRefusees when the adhérent has none yet
     */
    String siret(SaisieDeMarche s) {
        if (s.acheteur() == null) {
            return s.acheteurSiret();
        }
        var siret = organisation.adherent(s.acheteur()).siret();
        if (siret == null) {
            throw DonneesRefusees.champ(
                    "acheteur",
                    "Le SIRET de cet adhérent n’est pas connu : faites-le saisir dans Adhérents.");
        }
        return siret;
    }
}
