package fr.centraleachat.tache.web;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.domain.Brouillon;
import fr.centraleachat.tache.domain.Brouillons;
import fr.centraleachat.tache.domain.FicheDeTache;
import fr.centraleachat.tache.domain.LectureDeTache;
import fr.centraleachat.tache.domain.Reaffectation;
import fr.centraleachat.tache.formulaire.FormulairesDeTache;
import fr.centraleachat.tache.formulaire.LecteurDeSaisie;
import fr.centraleachat.tache.formulaire.LiaisonDeSaisie;
import fr.centraleachat.tache.web.PageDeTache.Main;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the page of a task shows, for the caller. */
@Component
class ComposerPageDeTache {

    private final LectureDeTache lecture;
    private final FormulairesDeTache formulaires;
    private final LecteurDeSaisie lecteur;
    private final LiaisonDeSaisie liaison;
    private final DossiersDeTache dossiers;
    private final Brouillons brouillons;
    private final QuiFaitQuoi quiFaitQuoi;
    private final EcritureDeConstat constats;
    private final Reaffectation reaffectation;
    private final Organisation organisation;

    ComposerPageDeTache(
            LectureDeTache lecture,
            FormulairesDeTache formulaires,
            LecteurDeSaisie lecteur,
            LiaisonDeSaisie liaison,
            DossiersDeTache dossiers,
            Brouillons brouillons,
            QuiFaitQuoi quiFaitQuoi,
            EcritureDeConstat constats,
            Reaffectation reaffectation,
            Organisation organisation) {
        this.lecture = lecture;
        this.formulaires = formulaires;
        this.lecteur = lecteur;
        this.liaison = liaison;
        this.dossiers = dossiers;
        this.brouillons = brouillons;
        this.quiFaitQuoi = quiFaitQuoi;
        this.constats = constats;
        this.reaffectation = reaffectation;
        this.organisation = organisation;
    }

    /**
     * @param saisie what was just sent, null to show what was kept or is known
     */
    @Transactional(readOnly = true)
    public PageDeTache composer(String id, JsonNode saisie, List<Erreur> erreurs) {
        var fiche = lecture.lire(id);
        var formulaire = formulaires.exiger(fiche.tache().etape().formulaire());
        var main = main(fiche);
        boolean remplit = fiche.estOuverte() && fiche.droits().agit() && main != Main.AUTRE;
        var brouillon = remplit ? brouillons.trouver(id) : Optional.<Brouillon>empty();
        var corps =
                saisie != null
                        ? saisie
                        : brouillon
                                .map(Brouillon::contenu)
                                .orElseGet(() -> connu(formulaire, fiche));
        return new PageDeTache(
                (erreurs.isEmpty() ? "" : "Erreur : ") + titre(fiche),
                fiche,
                dossiers.entete(fiche.tache()),
                dossiers.pieces(fiche.tache()),
                quiFaitQuoi.raci(fiche),
                quiFaitQuoi.avis(fiche),
                constats.ecrire(formulaire.constats(fiche.tache())),
                remplit ? dessiner(formulaire, fiche, corps, erreurs) : null,
                GabaritDeTache.vue(formulaire.cle()),
                erreurs,
                brouillon.map(Brouillon::le).orElse(null),
                quiFaitQuoi.preneur(fiche),
                main,
                formulaire.exigeUnContreseing() ? quiFaitQuoi.contreseing(fiche) : null,
                fiche.estOuverte() && fiche.droits().affecte()
                        ? reaffectation.possibles(id)
                        : List.of());
    }

    private static String titre(FicheDeTache fiche) {
        return fiche.tache().etape().libelle() + ", " + fiche.tache().numero();
    }

    private Main main(FicheDeTache fiche) {
        if (fiche.tache().prisePar() == null) {
            return Main.LIBRE;
        }
        return lecture.estLeMien(fiche) ? Main.MOI : Main.AUTRE;
    }

    private JsonNode connu(FormulaireDeTache<?> formulaire, FicheDeTache fiche) {
        return liaison.ecrire(formulaire.valeurs(fiche.tache()));
    }

    private FormulaireDePage dessiner(
            FormulaireDeTache<?> formulaire,
            FicheDeTache fiche,
            JsonNode corps,
            List<Erreur> erreurs) {
        var contenu =
                new ContenuDeFormulaire(
                        corps,
                        erreurs,
                        formulaire.choix(fiche.tache()),
                        dossiers.noms(fiche.tache()),
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
