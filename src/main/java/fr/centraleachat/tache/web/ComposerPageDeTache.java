package fr.centraleachat.tache.web;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.organisation.Agent;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.domain.Brouillon;
import fr.centraleachat.tache.domain.Brouillons;
import fr.centraleachat.tache.domain.FicheDeTache;
import fr.centraleachat.tache.domain.LectureDeTache;
import fr.centraleachat.tache.domain.Reaffectation;
import fr.centraleachat.tache.formulaire.FormulairesDeTache;
import fr.centraleachat.tache.web.PageDeTache.Main;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the page of a task shows, for the caller. */
@Component
class ComposerPageDeTache {

    private final LectureDeTache lecture;
    private final FormulairesDeTache formulaires;
    private final RemplissageDeFormulaire remplissage;
    private final DossiersDeTache dossiers;
    private final Brouillons brouillons;
    private final QuiFaitQuoi quiFaitQuoi;
    private final EcritureDeConstat constats;
    private final Reaffectation reaffectation;

    ComposerPageDeTache(
            LectureDeTache lecture,
            FormulairesDeTache formulaires,
            RemplissageDeFormulaire remplissage,
            DossiersDeTache dossiers,
            Brouillons brouillons,
            QuiFaitQuoi quiFaitQuoi,
            EcritureDeConstat constats,
            Reaffectation reaffectation) {
        this.lecture = lecture;
        this.formulaires = formulaires;
        this.remplissage = remplissage;
        this.dossiers = dossiers;
        this.brouillons = brouillons;
        this.quiFaitQuoi = quiFaitQuoi;
        this.constats = constats;
        this.reaffectation = reaffectation;
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
                Optional.ofNullable(saisie)
                        .or(() -> brouillon.map(Brouillon::contenu))
                        .orElseGet(() -> remplissage.connu(formulaire, fiche.tache()));
        var f = remplit ? remplissage.dessiner(formulaire, fiche, corps, erreurs) : null;
        return new PageDeTache(
                titre(fiche, erreurs),
                libelle(fiche),
                fiche,
                dossiers.entete(fiche.tache()),
                dossiers.pieces(fiche.tache()),
                quiFaitQuoi.raci(fiche),
                quiFaitQuoi.avis(fiche),
                constats.ecrire(formulaire.constats(fiche.tache())),
                f,
                GabaritDeTache.vue(formulaire.cle()),
                f == null ? erreurs : f.situer(erreurs),
                brouillon.map(Brouillon::le).orElse(null),
                quiFaitQuoi.preneur(fiche),
                main,
                formulaire.exigeUnContreseing() ? quiFaitQuoi.contreseing(fiche) : null,
                possibles(fiche),
                bouton(formulaire, fiche));
    }

    private static String bouton(FormulaireDeTache<?> formulaire, FicheDeTache fiche) {
        return formulaire.bouton() == null
                ? "Achever : " + fiche.tache().etape().libelle()
                : formulaire.bouton();
    }

    private String titre(FicheDeTache fiche, List<Erreur> erreurs) {
        return (erreurs.isEmpty() ? "" : "Erreur : ")
                + libelle(fiche)
                + ", "
                + fiche.tache().numero();
    }

    private String libelle(FicheDeTache fiche) {
        return dossiers.libelle(fiche.tache().etape().libelle(), fiche.tache().routage().support());
    }

    private Main main(FicheDeTache fiche) {
        if (fiche.tache().prisePar() == null) {
            return Main.LIBRE;
        }
        return lecture.estLeMien(fiche) ? Main.MOI : Main.AUTRE;
    }

    private List<Agent> possibles(FicheDeTache fiche) {
        return fiche.estOuverte() && fiche.droits().affecte()
                ? reaffectation.possibles(fiche.tache().id())
                : List.of();
    }
}
