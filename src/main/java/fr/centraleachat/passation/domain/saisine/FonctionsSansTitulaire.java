package fr.centraleachat.passation.domain.saisine;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.organisation.Organisation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The fonctions that the process will need and that nobody holds; each must have a relay. */
@Component
class FonctionsSansTitulaire {

    private final Organisation organisation;

    FonctionsSansTitulaire(Organisation organisation) {
        this.organisation = organisation;
    }

    /**
     * @return those without holder, whose tasks go to the relay
     * @throws DonneesRefusees when one has no relay either
     */
    List<Fonction> chercher(Saisine saisine, LocalDate le) {
        var manquantes = new ArrayList<Fonction>();
        var erreurs = new ArrayList<Erreur>();
        necessaires(saisine)
                .forEach(
                        (fonction, adherent) -> {
                            if (organisation.titulaires(fonction, adherent, null, le).isEmpty()) {
                                manquantes.add(fonction);
                                exigerUnRelais(fonction, adherent, erreurs);
                            }
                        });
        DonneesRefusees.siErreurs(erreurs);
        return manquantes;
    }

    private void exigerUnRelais(Fonction fonction, String adherent, List<Erreur> erreurs) {
        if (organisation.relais(fonction, adherent).isEmpty()) {
            erreurs.add(
                    Erreur.de(
                            "acheteur",
                            "Personne ne tient la fonction « "
                                    + fonction.libelle()
                                    + " » pour "
                                    + organisation.adherent(adherent).nom()
                                    + ", et aucun relais n’est désigné : demandez à l’administrateur"
                                    + " de désigner un relais."));
        }
    }

    private static Map<Fonction, String> necessaires(Saisine saisine) {
        var necessaires = new LinkedHashMap<Fonction, String>();
        necessaires.put(Fonction.EQUIPE_MARCHES, Adherent.METROPOLE);
        necessaires.put(Fonction.SERVICE_INSTRUCTEUR, saisine.serviceInstructeur().adherent());
        necessaires.put(Fonction.ELU_REFERENT, saisine.acheteur());
        necessaires.put(Fonction.DGS, saisine.acheteur());
        necessaires.put(Fonction.MAIRE, saisine.acheteur());
        return necessaires;
    }
}
