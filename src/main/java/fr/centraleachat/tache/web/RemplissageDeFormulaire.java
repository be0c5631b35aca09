package fr.centraleachat.tache.web;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import fr.centraleachat.tache.domain.FicheDeTache;
import fr.centraleachat.tache.formulaire.LecteurDeSaisie;
import fr.centraleachat.tache.formulaire.LiaisonDeSaisie;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The form of a task as its page draws it, filled with what is sent, kept or known. */
@Component
class RemplissageDeFormulaire {

    private final LecteurDeSaisie lecteur;
    private final LiaisonDeSaisie liaison;
    private final DossiersDeTache dossiers;
    private final Organisation organisation;

    RemplissageDeFormulaire(
            LecteurDeSaisie lecteur,
            LiaisonDeSaisie liaison,
            DossiersDeTache dossiers,
            Organisation organisation) {
        this.lecteur = lecteur;
        this.liaison = liaison;
        this.dossiers = dossiers;
        this.organisation = organisation;
    }

    JsonNode connu(FormulaireDeTache<?> formulaire, TacheOuverte tache) {
        return liaison.ecrire(formulaire.valeurs(tache));
    }

    FormulaireDePage dessiner(
            FormulaireDeTache<?> formulaire,
            FicheDeTache fiche,
            JsonNode corps,
            List<Erreur> erreurs) {
        var contenu =
                new ContenuDeFormulaire(
                        corps,
                        erreurs,
                        formulaire.choix(fiche.tache()),
                        formulaire.reperes(),
                        dossiers.aOffrir(fiche.tache()),
                        adherents());
        return DessinDeFormulaire.dessiner(
                lecteur.lire(formulaire.saisie()), contenu, fiche.motifDu());
    }

    private Map<String, String> adherents() {
        Map<String, String> noms = new LinkedHashMap<>();
        for (Adherent adherent : organisation.adherents()) {
            noms.put(adherent.code(), adherent.nom());
        }
        return noms;
    }
}
